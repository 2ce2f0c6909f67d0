package org.ringfence.bank.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.EnteringLines;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens about the bank and puts them on the routes. */
public final class BankScreens {

  private final BankUseCases useCases;
  private final EnteringLines entering;
  private final Workplace at;

  /** Where in an account's lines one was, for the way back from entering one of them. */
  private final Map<BankAccountId, IntegerProperty> places = new HashMap<>();

  public BankScreens(BankUseCases useCases, EnteringLines entering, Workplace at) {
    this.useCases = useCases;
    this.entering = entering;
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes
        .add(Places.Bank.class, to -> accounts())
        .add(BringIn.class, to -> bringIn(to.account()))
        .add(MatchLines.class, to -> matching(to.account()))
        .add(MatchedLines.class, to -> matched(to.account()))
        .add(EnterLine.class, to -> enter(to.line()))
        .add(BankRules.class, to -> rules());
  }

  Screen accounts() {
    return new BankView(new BankViewModel(useCases, at));
  }

  Screen bringIn(BankAccountId account) {
    return new BringInView(new BringInViewModel(useCases, account, at));
  }

  Screen matching(BankAccountId account) {
    var place = places.computeIfAbsent(account, _ -> new SimpleIntegerProperty());
    return new MatchingView(new MatchingViewModel(account, useCases.matching(), place, at));
  }

  Screen matched(BankAccountId account) {
    return new MatchedView(new MatchedViewModel(account, useCases.matching(), at));
  }

  Screen enter(BankLineId line) {
    return new EnterLineView(new EnterLineViewModel(line, entering, at), at.clock());
  }

  Screen rules() {
    return new RulesView(new RulesViewModel(useCases.rules(), entering, at));
  }
}
