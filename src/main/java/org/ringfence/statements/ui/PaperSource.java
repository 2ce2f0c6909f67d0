package org.ringfence.statements.ui;

import org.ringfence.problem.Outcome;
import org.ringfence.statements.IssuedStatement;
import org.ringfence.statements.StatementPaper;
import org.ringfence.statements.Statements;
import org.ringfence.ui.kit.DateText;

/** Where a screen gets its statement from: the book as it is now, or what was issued. */
interface PaperSource {

  /** Short; for the window's title and the head of the screen. */
  String title();

  /** To look at; keeps nothing. */
  Outcome<StatementPaper> look();

  /** To let out of the office: issued, and kept in the book. */
  Outcome<StatementPaper> issue(String by);

  static PaperSource now(Statements statements, StatementOf which) {
    return new PaperSource() {
      @Override
      public String title() {
        return "Statement for " + DateText.write(which.month());
      }

      @Override
      public Outcome<StatementPaper> look() {
        return statements.preview(which.person(), which.month());
      }

      @Override
      public Outcome<StatementPaper> issue(String by) {
        return statements.issue(by, which.person(), which.month());
      }
    };
  }

  static PaperSource asItWas(Statements statements, IssuedStatement issued) {
    return new PaperSource() {
      @Override
      public String title() {
        return "Statement for %s, version %d"
            .formatted(DateText.write(issued.month()), issued.version());
      }

      @Override
      public Outcome<StatementPaper> look() {
        return statements.open(issued);
      }

      @Override
      public Outcome<StatementPaper> issue(String by) {
        return look();
      }
    };
  }
}
