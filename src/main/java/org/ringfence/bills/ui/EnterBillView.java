package org.ringfence.bills.ui;

import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.documents.Attachment;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.FileDrop;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** The form for a bill. */
final class EnterBillView implements Screen {

  private final EnterBillViewModel model;
  private final Shortcut attach;
  private final Page page;

  EnterBillView(EnterBillViewModel model, Clock clock) {
    this.model = model;
    attach = Shortcut.of("Shortcut+D", "Attach the invoice", model::chooseDocument);
    page =
        Page.scrolling(
                new PageHeader(title())
                    .subtitle(
                        model.isCorrection()
                            ? "It then waits to be authorised again"
                            : "As the invoice says it; it then waits to be authorised"))
            .add(form(clock));
    FileDrop.on(page, model::attach);
  }

  private Form form(Clock clock) {
    var form = new Form(model.form());
    return form.row(
            new ChoiceField<>(model.payee()),
            new TypedField(model.invoiceNumber()).prompt("INV-0001"))
        .row(
            new MoneyField(model.amount()),
            new DateField(model.days().invoicedOn(), clock),
            new DateField(model.days().dueOn(), clock))
        .node(
            Shown.when(
                model.days().asksForLastProperty(),
                form.box(
                    new DateField(model.days().coversTo(), clock),
                    "Support or goods up to the end of an agreement can still be billed after"
                        + " it.")))
        .node(who(form))
        .row(
            new TypedField(model.description()),
            "Shown on the statement of each person who pays for it, so name nobody else.")
        .node(document())
        .buttons(
            Buttons.primary(model.isCorrection() ? "_Save" : "_Enter bill", model::save),
            Buttons.plain("_Cancel", model::cancel));
  }

  // The first row's fields stand in one place at a time: alone, or in the grid of several.
  private Node who(Form form) {
    var alone = new VBox();
    var several = new SharesGrid(model.shares(), form.painter());
    show(form, alone, several);
    model
        .shares()
        .sharedProperty()
        .addListener(
            (seen, before, now) -> {
              show(form, alone, several);
              // Whoever shares it goes on with the first of those who pay.
              if (now) {
                Platform.runLater(several::focusFirst);
              }
            });
    var both = new VBox(alone, several);
    both.getStyleClass().add("form-rows");
    return both;
  }

  private void show(Form form, VBox alone, Node several) {
    boolean shared = model.shares().sharedProperty().get();
    several.setVisible(shared);
    several.setManaged(shared);
    alone.setVisible(!shared);
    alone.setManaged(!shared);
    if (shared) {
      alone.getChildren().clear();
    } else {
      alone.getChildren().setAll(onePerson(form), shareLink());
    }
  }

  private Node onePerson(Form form) {
    var one = model.shares().rows().getFirst();
    return form.sideBySide(
        new ChoiceField<>(one.person()),
        new TypedField(one.category()).prompt("Transport").suggests(one.categories()),
        new ChoiceField<>(one.outcome()));
  }

  private Node shareLink() {
    return Buttons.link("_Share it between several people", model.shares()::share);
  }

  private Node document() {
    var name = Words.muted("");
    name.textProperty()
        .bind(
            model
                .documentProperty()
                .map(chosen -> chosen.map(Attachment::fileName).orElse(noDocument())));
    var take =
        Buttons.keys(
            Buttons.with(
                Material2OutlinedAL.ATTACH_FILE,
                Buttons.plain("Attach _document…", model::chooseDocument)),
            attach);
    var out = Buttons.link("_Take it off", model::detach);
    out.visibleProperty().bind(model.documentProperty().map(chosen -> chosen.isPresent()));
    return new FilterBar(take, name, out);
  }

  private String noDocument() {
    return model.keptProperty().get().isEmpty()
        ? "or drop a PDF, PNG or JPEG anywhere on this page"
        : model.keptProperty().get();
  }

  @Override
  public String title() {
    return model.isCorrection() ? "Correct a bill" : "Enter a bill";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }

  /** A new one may wait; one that is put right could meanwhile be authorised as it was. */
  @Override
  public boolean keepsDraft() {
    return !model.isCorrection();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(attach);
  }
}
