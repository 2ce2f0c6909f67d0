package org.ringfence.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Appearance.Look;

/** Pictures of every control in every look, to be looked at. */
final class GalleryJourney extends JourneyBase {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-31T12:00:00Z"), ZoneOffset.UTC);

  record Line(LocalDate on, String payee, Money amount, String state, Tone tone) {}

  @ParameterizedTest
  @CsvSource({"LIGHT,100", "DARK,100", "HIGH_CONTRAST,100", "LIGHT,200", "HIGH_CONTRAST,150"})
  void looksRightAndNoStylesheetIsWrong(Look look, int textPercent) {
    try (var warnings = new StylesheetWarnings()) {
      onFx(
          () -> {
            theme.appearanceProperty().set(new Appearance(look, textPercent));
            return null;
          });
      var name = look.name().toLowerCase(Locale.ROOT) + "-" + textPercent;
      show(onFx(GalleryJourney::lists), WIDTH, HEIGHT);
      picture("kit-lists-" + name);
      show(onFx(GalleryJourney::forms), WIDTH, HEIGHT);
      picture("kit-forms-" + name);
      assertThat(warnings.heard()).isEmpty();
    }
  }

  @Test
  void namesThatRunFromRightToLeftStandInTheNarrowestPlace() {
    var says =
        "Nothing came in for \u064a\u0648\u0633\u0641 \u0627\u0644\u0645\u062b\u0627\u0644 yet.";
    var words = Words.text(says);
    var typed = Typed.words("Note");
    var area = new AreaField(typed, 3);
    show(onFx(() -> new VBox(words, area)), WIDTH, HEIGHT);
    onFx(
        () -> {
          typed.set(says);
          for (int width = 1; width < 300; width++) {
            words.prefHeight(width);
            area.resize(width, 60);
            area.layout();
          }
          words.setText("Nothing came in yet.");
          return null;
        });
    assertThat(words.isWrapText()).as("all other words wrap").isTrue();
  }

  @Test
  void aWrongStyleIsHeard() {
    try (var warnings = new StylesheetWarnings()) {
      var label =
          onFx(
              () -> {
                var wrong = new Label("Wrong");
                wrong.setStyle("-fx-text-fill: -color-nobody-defined;");
                return wrong;
              });
      show(onFx(() -> new StackPane(label)), 200, 200);
      assertThat(warnings.heard()).isNotEmpty();
    }
  }

  @Test
  void choosesByTyping() {
    var payee = Choice.<String>of("Payee", name -> name);
    payee.offer(List.of("Siân Davies", "Simple Signs Ltd", "Swimming Together CIC", "Able Taxis"));
    show(
        onFx(() -> new VBox(new ChoiceField<>(payee), new AreaField(Typed.words("Note"), 2))),
        500,
        500);
    onFx(
        () -> {
          Focus.first(stage.getScene().getRoot());
          return null;
        });
    type("si");
    Screens.save(stage, "kit-choice");
    press(KeyCode.ENTER);
    assertThat(payee.value()).contains("Siân Davies");
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.BACK_SPACE);
    press(KeyCode.TAB);
    assertThat(payee.value()).as("emptied").isEmpty();
    onFx(
        () -> {
          Focus.first(stage.getScene().getRoot());
          return null;
        });
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.TAB);
    assertThat(payee.value()).as("marked by arrow keys").contains("Simple Signs Ltd");
  }

  @Test
  void columnsKeepTheWidthTheyAreGiven() {
    // 160 pixels for two: each is as wide as JavaFX takes for “nobody has given it a width”.
    var rows = FXCollections.observableArrayList("a text that is longer than its column");
    var table =
        onFx(
            () ->
                new DataTable<>("Words", rows)
                    .words("Same", 1, text -> text)
                    .words("Same", 1, text -> text));
    for (int width = 156; width < 168; width++) {
      double wide = width;
      show(onFx(() -> new StackPane(table)), wide, 300);
      assertThat(table.getColumns())
          .allSatisfy(
              column ->
                  assertThat(column.getWidth())
                      .isCloseTo(column.getPrefWidth(), Offset.offset(0.5)));
    }
  }

  @Test
  void theOptionsStayBelowTheirFieldWhenItMoves() {
    var payee = Choice.<String>of("Payee", name -> name);
    payee.offer(List.of("Siân Davies", "Simple Signs Ltd"));
    var field = onFx(() -> new ChoiceField<>(payee));
    var done = onFx(() -> new Label("Done"));
    show(onFx(() -> new VBox(done, field)), 500, 500);
    onFx(
        () -> {
          Focus.first(field.getParent());
          return null;
        });
    type("si");
    var popup =
        robot.listWindows().stream().filter(Popup.class::isInstance).findFirst().orElseThrow();
    double before = onFx(popup::getY);
    double room = onFx(done::getHeight);
    onFx(
        () -> {
          done.setManaged(false);
          return null;
        });
    waitFor(() -> Math.abs(before - room - popup.getY()) < 1);
  }

  @Test
  void whatWasTypedBeforeTheOptionsWereReadIsMatchedThen() {
    var payee = Choice.<String>of("Payee", name -> name);
    var form = new FormModel(payee);
    show(onFx(() -> new StackPane(new ChoiceField<>(payee))), 500, 500);
    onFx(
        () -> {
          Focus.first(stage.getScene().getRoot());
          return null;
        });
    type("si");
    assertThat(form.isDirty()).isTrue();
    assertThat(form.check()).isFalse();
    onFx(
        () -> {
          payee.offer(List.of("Able Taxis", "Siân Davies"));
          return null;
        });
    press(KeyCode.ENTER);
    assertThat(payee.value()).contains("Siân Davies");
    assertThat(form.problems()).isEmpty();
    press(KeyCode.CONTROL, KeyCode.A);
    type("nobody");
    onFx(
        () -> {
          payee.clear();
          return null;
        });
    assertThat(wordsOnScreen()).doesNotContain("nobody");
  }

  @Test
  void cardsGoOnAnotherLineWhenTheirFiguresComeLater() {
    var weeks = new SimpleStringProperty("");
    var cards =
        List.of(
            new KeyFigure("In the fund").value("£1.00"),
            new KeyFigure("Available").value("£1.00"),
            new KeyFigure("Weeks of budget").value(weeks));
    var row = onFx(() -> new CardRow(cards.toArray(Node[]::new)));
    show(onFx(() -> new VBox(row)), 700, 500);
    assertThat(cards.getLast().getLayoutY()).as("all on one line").isZero();
    onFx(
        () -> {
          weeks.set("more than a thousand weeks");
          return null;
        });
    waitFor(() -> cards.getLast().getLayoutY() > 0);
    assertThat(cards)
        .allSatisfy(card -> assertThat(card.getWidth()).isGreaterThanOrEqualTo(card.minWidth(-1)));
    assertThat(row.getHeight())
        .isGreaterThanOrEqualTo(cards.getLast().getBoundsInParent().getMaxY());
  }

  private static Page lists() {
    var rows =
        FXCollections.observableArrayList(
            new Line(LocalDate.of(2026, 10, 2), "Able Taxis", Money.of(24, 50), "Paid", Tone.GOOD),
            new Line(
                LocalDate.of(2026, 10, 9),
                "Swimming Together CIC",
                Money.of(1210, 0),
                "To authorise",
                Tone.ACCENT),
            new Line(
                LocalDate.of(2026, 10, 12),
                "Refund from Simple Signs Ltd",
                Money.of(11, 11).negated(),
                "Queried",
                Tone.WARNING),
            new Line(
                LocalDate.of(2026, 10, 12),
                "Tŷ Hafan Craft Workshop",
                Money.of(88_888, 88),
                "Rejected",
                Tone.WRONG));
    var table =
        new DataTable<>("Bills", rows)
            .date("Date", Line::on)
            .words("Payee", 24, Line::payee)
            .node("State", 14, Line::state, line -> new Badge(line.state(), line.tone()))
            .money("Amount", Line::amount);
    return Page.filling(
            new PageHeader("Bills")
                .subtitle("October 2026 · 4 bills")
                .actions(
                    Buttons.with(Material2OutlinedAL.ADD, Buttons.primary("_New bill", () -> {})),
                    Buttons.plain("_Payment run", () -> {})))
        .add(
            new CardRow(
                new KeyFigure("Balance").value("£12,345.60").note("in the bank for Ffion"),
                new KeyFigure("Spoken for")
                    .value("£1,210.00")
                    .note("2 bills authorised")
                    .tone(Tone.ACCENT),
                new KeyFigure("Available")
                    .value("-£35.40")
                    .note("Over by £35.40: agreed limit is £0")
                    .tone(Tone.WRONG)))
        .add(
            new FilterBar(
                new SearchBox("bills by payee or number", new SimpleStringProperty("")),
                new FilterChips<>(
                    "State",
                    List.of("Waiting", "Authorised", "Paid", "All"),
                    words -> words,
                    new SimpleObjectProperty<>("All"))))
        .add(
            new Section(
                    "Agreement",
                    new DetailList()
                        .add("Commissioner", "Invented County Council")
                        .add("Signed", "1 April 2025")
                        .add("Ends", ""))
                .card())
        .add(table);
  }

  private static Page forms() {
    var amount = Typed.money("Amount");
    amount.textProperty().set("12.345");
    var on = Typed.date("Bill date", CLOCK);
    on.textProperty().set("31/10/2026");
    var payee = Choice.<String>of("Payee", name -> name);
    payee.offer(List.of("Able Taxis"));
    payee.choose("Able Taxis");
    var number = Typed.words("Invoice number");
    var note = Typed.words("Note").optional();
    var paid = new Tick("The bill has been paid already from the provider’s own money", true);
    var model = new FormModel(amount, on, payee, number, note, paid);
    var form =
        new Form(model)
            .row(new ChoiceField<>(payee), new TypedField(number).prompt("INV-0001"))
            .row(new MoneyField(amount), new DateField(on, CLOCK))
            .row(new AreaField(note, 3), "Shown on the statement, so write it for the family.")
            .row(new TickField(paid), "")
            .buttons(
                Buttons.primary("_Enter bill", model::check), Buttons.plain("_Cancel", () -> {}));
    model.check();
    var done = new SimpleObjectProperty<>(Notice.done("Bill 214 was entered."));
    var refused =
        new SimpleObjectProperty<>(
            Notice.refused(
                List.of(
                    Problem.of(
                        "October is closed. Enter the bill in November; its own date stays."))));
    return Page.scrolling(
            new PageHeader("Enter a bill")
                .subtitle("For one person, or shared between several")
                .quiet(Buttons.danger("_Reject", () -> {}), Buttons.link("Show all", () -> {})))
        .add(
            new Steps(List.of("Choose", "Check", "Bring in", "Done"), new SimpleIntegerProperty(1)))
        .add(new Banner(done))
        .add(new Banner(refused))
        .add(new Banner(new SimpleObjectProperty<>(Notice.warning("Two bills wait since May."))))
        .add(new Banner(new SimpleObjectProperty<>(Notice.info("The agreement ends on 31/3."))))
        .add(form)
        .add(
            new EmptyState(
                    Material2OutlinedAL.INBOX,
                    "No bills yet",
                    "Bills that you enter stand here until they are paid.")
                .action(Buttons.primary("Enter the _first bill", () -> {})));
  }
}
