package org.ringfence.spending.ui;

import java.time.Clock;
import java.util.List;
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

/** Money out without a bill: own support, the fee, a purchase, and undoing a mistake. */
final class MoneyOutView implements Screen {

  private enum Task {
    SUPPORT("Own support"),
    FEE("Agreed fee"),
    PURCHASE("Purchase"),
    REVERSE("Reverse an entry");

    private final String words;

    Task(String words) {
      this.words = words;
    }
  }

  private final MoneyOutModels models;
  private final ObjectProperty<Task> task = new SimpleObjectProperty<>(this, "task", Task.SUPPORT);
  private final StackPane forms = new StackPane();
  private final Page page;

  MoneyOutView(MoneyOutModels models, Clock clock) {
    this.models = models;
    forms.setAlignment(Pos.TOP_LEFT);
    forms
        .getChildren()
        .addAll(
            shownFor(Task.SUPPORT, new ChargesForm(models.support(), clock)),
            shownFor(Task.FEE, new ChargesForm(models.fee(), clock)),
            shownFor(Task.PURCHASE, new VBox(PurchaseForm.of(models.purchase(), clock))),
            shownFor(Task.REVERSE, new ReverseForm(models.reverse(), clock)));
    page =
        Page.filling(new PageHeader("Money out").subtitle("What was spent without a bill"))
            .add(
                new FilterChips<>("What went out", List.of(Task.values()), each -> each.words, task)
                    .goesOn(() -> Platform.runLater(this::focusFirst)))
            .add(forms);
  }

  /** The same screen where a mistake is undone. */
  MoneyOutView reversing() {
    task.set(Task.REVERSE);
    return this;
  }

  private Node shownFor(Task each, Node form) {
    return Shown.when(task.map(now -> now == each), form);
  }

  @Override
  public String title() {
    return "Money out";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    models.load();
  }

  @Override
  public void focusFirst() {
    Focus.first(forms);
  }

  @Override
  public boolean isDirty() {
    return models.isDirty();
  }

  /** It is filled in with an agreement, a bank statement or another page in sight. */
  @Override
  public boolean keepsDraft() {
    return true;
  }
}
