package org.ringfence.bank.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** It is all there: each bank account with whose money is in it. */
final class ProofView implements Screen {

  private final ProofViewModel model;
  private final OwnMoneyViewModel own;
  private final VBox accounts = new VBox();
  private final Shortcut print;
  private final Shortcut save;
  private final Page page;

  ProofView(ProofViewModel model, OwnMoneyViewModel own) {
    this.model = model;
    this.own = own;
    print = Shortcut.of("Shortcut+P", "Print the proof", model::print);
    save = Shortcut.of("Shortcut+S", "Save the proof as a PDF", model::save);
    accounts.getStyleClass().add("form-rows");
    page =
        Page.scrolling(
                new PageHeader("Is it all there?")
                    .subtitle("What each bank account holds, and whose it is")
                    .actions(
                        Buttons.keys(Buttons.primary("_Print…", model::print), print),
                        Buttons.keys(Buttons.plain("_Save as PDF…", model::save), save),
                        Buttons.plain("_Our own money…", own::ask)))
            .banner(model.noticeProperty())
            .add(
                new Form(model.form())
                    .row(new DateField(model.on(), model.at().clock()))
                    .buttons(Buttons.plain("S_how that day", model::show)))
            .add(ownMoney())
            .add(accounts);
    model.proofProperty().addListener((seen, before, now) -> now.ifPresent(this::show));
  }

  private Node ownMoney() {
    var form =
        new Form(own.form())
            .row(new ChoiceField<>(own.account()), new ChoiceField<>(own.kind()))
            .row(new DateField(own.on(), model.at().clock()), new MoneyField(own.amount()))
            .row(
                new TypedField(own.reason()),
                "With a minus before the amount, it left the account.")
            .buttons(
                Buttons.primary("_Record it", own::record), Buttons.plain("Cancel", own::cancel));
    var section = new Section("The provider’s own money", form).card();
    section.visibleProperty().bind(own.askedProperty());
    section.managedProperty().bind(own.askedProperty());
    own.askedProperty()
        .addListener(
            (seen, before, asked) -> {
              if (asked) {
                Focus.first(section);
              }
            });
    return section;
  }

  private void show(Proof proof) {
    accounts.getChildren().setAll(standing(proof));
    proof.accounts().forEach(account -> accounts.getChildren().add(ProofCard.of(account, model)));
  }

  private static Node standing(Proof proof) {
    var section = new Section(words(proof), Words.text(ProofViewModel.inWords(proof)));
    proof.unproved().forEach(says -> section.getChildren().add(Words.text(says)));
    return section.actions(new Badge(badge(proof), tone(proof))).card();
  }

  private static String words(Proof proof) {
    return proof.isWhole() ? "All the money is there" : "Not everything is shown to be there";
  }

  private static String badge(Proof proof) {
    return switch (tone(proof)) {
      case GOOD -> "Balances";
      case WRONG -> "Does not balance";
      default -> "Not proved";
    };
  }

  private static Tone tone(Proof proof) {
    if (proof.isWhole()) {
      return Tone.GOOD;
    }
    boolean balances = proof.accounts().stream().allMatch(it -> it.isWhole());
    return balances ? Tone.WARNING : Tone.WRONG;
  }

  @Override
  public String title() {
    return "Is it all there?";
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
    return own.askedProperty().get() && own.form().isDirty();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(print, save);
  }
}
