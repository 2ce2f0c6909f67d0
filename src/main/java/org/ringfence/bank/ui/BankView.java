package org.ringfence.bank.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.bank.AccountStanding;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Tabs;
import org.ringfence.ui.kit.Tone;

/**
 * The bank accounts, how far each statement goes, and the way to what is done with it; below, the
 * marked account’s lines, files and typed balances.
 */
final class BankView implements Screen {

  private static final int ACCOUNTS_SHOWN = 4;

  private final BankViewModel model;
  private final Shortcut bringIn;
  private final Shortcut match;
  private final Shortcut reconcile;
  private final Shortcut proof;
  private final DataTable<AccountStanding> accounts;
  private final Tabs tabs = new Tabs();
  private final Page page;

  BankView(BankViewModel model) {
    this.model = model;
    bringIn = Shortcut.of("Shortcut+N", "Bring in a statement of the account", model::bringIn);
    match = Shortcut.of("Shortcut+M", "Match the account’s lines", model::match);
    reconcile = Shortcut.of("Shortcut+R", "Reconcile the account", model::reconcile);
    proof = Shortcut.of("Shortcut+T", "Prove that it is all there", model::proof);
    accounts = table();
    tabs.getTabs()
        .addAll(
            new Tab("Lines", new LinesPart(model.lines(), model::match)),
            new Tab("Files brought in", FilesTable.of(model)),
            new Tab("Balances typed", new TypedBalancesPart(model.typed())));
    page =
        Page.filling(
                new PageHeader("Bank")
                    .subtitle("What the bank says of each account, and how far it is matched")
                    .actions(
                        Buttons.keys(
                            Buttons.with(
                                Material2OutlinedAL.FILE_UPLOAD,
                                Buttons.primary("_Bring in a statement", model::bringIn)),
                            bringIn),
                        button("_Match", model::match, match),
                        button("_Reconcile", model::reconcile, reconcile),
                        button("_Proof", model::proof, proof)))
            .add(accounts)
            .add(tabs);
  }

  private static Button button(String words, Runnable act, Shortcut keys) {
    return Buttons.keys(Buttons.plain(words, act), keys);
  }

  private DataTable<AccountStanding> table() {
    var table =
        new DataTable<>("Bank accounts", model.accounts())
            .words("Account", 24, standing -> standing.account().name())
            .dateIfAny("Statement to", AccountStanding::statedOn)
            .moneyIfAny("Bank holds", AccountStanding::balance)
            .node("To match", 16, BankView::toMatch, it -> new Badge(toMatch(it), tone(it)))
            .opens(standing -> model.next())
            .marks(model.markedProperty())
            .whenEmpty("No bank accounts yet. Add the first under Bank accounts.")
            .asHighAsItsRows(ACCOUNTS_SHOWN);
    return table;
  }

  private static String toMatch(AccountStanding standing) {
    if (standing.lines() == 0) {
      return "No statement";
    }
    return switch (standing.unmatched()) {
      case 0 -> "All matched";
      case 1 -> "1 line";
      default -> "%,d lines".formatted(standing.unmatched());
    };
  }

  private static Tone tone(AccountStanding standing) {
    if (standing.lines() == 0) {
      return Tone.PLAIN;
    }
    return standing.unmatched() == 0 ? Tone.GOOD : Tone.ACCENT;
  }

  private void select(int tab) {
    tabs.getSelectionModel().select(tab);
    Focus.first(tabs.getTabs().get(tab).getContent());
  }

  @Override
  public String title() {
    return "Bank";
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
  public void focusFirst() {
    accounts.requestFocus();
  }

  @Override
  public boolean isDirty() {
    return model.isDirty();
  }

  @Override
  public List<Shortcut> shortcuts() {
    var keys = new ArrayList<>(List.of(bringIn, match, reconcile, proof));
    for (int i = 0; i < tabs.getTabs().size(); i++) {
      int tab = i;
      keys.add(
          Shortcut.of(
              "Alt+" + (i + 1),
              "Go to “%s”".formatted(tabs.getTabs().get(i).getText()),
              () -> select(tab)));
    }
    return keys;
  }
}
