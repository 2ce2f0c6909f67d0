package org.ringfence.receipts.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shown;

/** Money in: a commissioner's payment for many, and the receipts of one person. */
final class MoneyInView implements Screen {

  /** One thing to do on this screen; without a kind it is the commissioner's payment. */
  private record Task(Optional<ReceiptKind> kind) {
    String words() {
      return kind.map(ReceiptKind::label).orElse("From a commissioner");
    }
  }

  private static final Task COMMISSIONER = new Task(Optional.empty());

  private final CommissionerReceiptViewModel commissioner;
  private final List<SmallReceiptViewModel> small;
  private final ObjectProperty<Task> task = new SimpleObjectProperty<>(this, "task", COMMISSIONER);
  private final StackPane forms = new StackPane();
  private final Page page;

  MoneyInView(
      CommissionerReceiptViewModel commissioner, List<SmallReceiptViewModel> small, Clock clock) {
    this.commissioner = commissioner;
    this.small = List.copyOf(small);
    var tasks = new ArrayList<>(List.of(COMMISSIONER));
    forms.setAlignment(Pos.TOP_LEFT);
    forms
        .getChildren()
        .add(shownFor(COMMISSIONER, new CommissionerReceiptForm(commissioner, clock)));
    for (var model : small) {
      var each = new Task(Optional.of(model.kind()));
      tasks.add(each);
      forms.getChildren().add(shownFor(each, new VBox(SmallReceiptForm.of(model, clock))));
    }
    page =
        Page.filling(new PageHeader("Money in").subtitle("What came in, and what was given back"))
            .add(
                new FilterChips<>("What came in", tasks, Task::words, task)
                    .goesOn(() -> Platform.runLater(this::focusFirst)))
            .add(forms);
  }

  private Node shownFor(Task each, Node form) {
    return Shown.when(task.map(each::equals), form);
  }

  @Override
  public String title() {
    return "Money in";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    commissioner.load();
    small.forEach(SmallReceiptViewModel::load);
  }

  @Override
  public void focusFirst() {
    Focus.first(forms);
  }

  @Override
  public boolean isDirty() {
    return commissioner.form().isDirty() || small.stream().anyMatch(it -> it.form().isDirty());
  }

  /** It is filled in with an agreement, a bank statement or another page in sight. */
  @Override
  public boolean keepsDraft() {
    return true;
  }
}
