package org.ringfence.statements.ui;

import org.ringfence.ids.PersonId;
import org.ringfence.statements.Statements;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens about statements and puts them on the routes. */
public final class StatementScreens {

  private final Statements statements;
  private final Workplace at;

  public StatementScreens(Statements statements, Workplace at) {
    this.statements = statements;
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes
        .add(
            Places.Statements.class,
            _ -> new StatementsView(new StatementsViewModel(statements, at)))
        .add(StatementOf.class, to -> paper(PaperSource.now(statements, to)))
        .add(IssuedPaper.class, to -> paper(PaperSource.asItWas(statements, to.issued())));
  }

  private Screen paper(PaperSource source) {
    return new StatementPaperView(new StatementPaperViewModel(source, at));
  }

  /** For a person's page. */
  public PersonTab tab(PersonId person) {
    return new StatementsTab(person, statements, at);
  }
}
