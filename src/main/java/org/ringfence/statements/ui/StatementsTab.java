package org.ringfence.statements.ui;

import java.time.YearMonth;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.ids.PersonId;
import org.ringfence.statements.IssuedStatement;
import org.ringfence.statements.Statements;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateText;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Workplace;

/** On a person's page: the statements they were given, and the way to the next. */
final class StatementsTab implements PersonTab {

  private final PersonId person;
  private final Statements statements;
  private final Workplace at;
  private final ObservableList<IssuedStatement> issued = FXCollections.observableArrayList();
  private final VBox node;

  StatementsTab(PersonId person, Statements statements, Workplace at) {
    this.person = person;
    this.statements = statements;
    this.at = at;
    var table = table();
    var lastMonth = YearMonth.now(at.clock()).minusMonths(1);
    var section =
        new Section("Statements issued", table)
            .actions(
                Buttons.plain("_Statement for " + DateText.write(lastMonth), () -> open(lastMonth)),
                Buttons.plain("So far t_his month", () -> open(lastMonth.plusMonths(1))));
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(section, Priority.ALWAYS);
    node = new VBox(section);
    node.getStyleClass().add("tab-filling");
  }

  private DataTable<IssuedStatement> table() {
    return new DataTable<>("Statements issued", issued)
        .words("Month", 16, one -> DateText.write(one.month()))
        .number("Version", 8, IssuedStatement::version)
        .date("Issued", one -> at.dayOf(one.issue().at()))
        .words("By", 18, one -> one.issue().by())
        .words("What changed", 40, one -> String.join(" ", one.changes()))
        .opens(one -> at.navigator().goTo(new IssuedPaper(one)))
        .whenEmpty("No statement has been issued yet.");
  }

  private void open(YearMonth month) {
    at.navigator().goTo(new StatementOf(person, month));
  }

  @Override
  public String title() {
    return "Statements";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void reload() {
    at.jobs().<List<IssuedStatement>>load(_ -> statements.issued(person), issued::setAll);
  }
}
