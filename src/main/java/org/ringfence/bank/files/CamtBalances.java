package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.money.Money;

/**
 * The balances of one CAMT.053 statement, by their codes. Opening is {@code OPBD}, else the
 * previous closing {@code PRCD}, else the first interim {@code ITBD}; closing is {@code CLBD}, else
 * the last interim. Available and forward balances are not what is booked and are left alone.
 */
final class CamtBalances {

  private record Balance(Money amount, Optional<LocalDate> on) {}

  private final Map<String, Balance> first = new HashMap<>();
  private final Map<String, Balance> last = new HashMap<>();
  private int interims;

  void take(XmlPart balance) throws UnreadableFileException {
    var code = balance.textAt("Tp", "CdOrPrtry", "Cd");
    if (code.isEmpty()) {
      code = balance.textAt("Tp", "Cd");
    }
    var amount = balance.at("Amt");
    var written = amount.map(XmlPart::text).orElse("");
    CamtEntry.refuseCurrency(balance, amount.map(XmlPart::currency).orElse(""));
    var parsed = AmountText.parse(written);
    if (parsed.isEmpty()) {
      throw UnreadableFileException.at(
          balance.line(),
          "begins a balance that has "
              + RefusalWords.unread("an amount that cannot be read", "no amount", written)
              + "."
              + RefusalWords.AGAIN);
    }
    var side = balance.textAt("CdtDbtInd");
    var value =
        new Balance(
            side.equals("DBIT") ? parsed.get().negated() : parsed.get(),
            CamtEntry.day(balance, "Dt"));
    first.putIfAbsent(code, value);
    last.put(code, value);
    interims += code.equals("ITBD") ? 1 : 0;
  }

  Optional<Money> opening() {
    return openingBalance().map(Balance::amount);
  }

  Optional<LocalDate> openingOn() {
    return openingBalance().flatMap(Balance::on);
  }

  Optional<Money> closing() {
    boolean interim = interims > 1 || (interims == 1 && openedOtherwise());
    return Optional.ofNullable(last.get("CLBD"))
        .or(() -> interim ? Optional.ofNullable(last.get("ITBD")) : Optional.empty())
        .map(Balance::amount);
  }

  Optional<LocalDate> closingOn() {
    return Optional.ofNullable(last.get("CLBD")).flatMap(Balance::on);
  }

  private boolean openedOtherwise() {
    return first.containsKey("OPBD") || first.containsKey("PRCD");
  }

  private Optional<Balance> openingBalance() {
    return Optional.ofNullable(first.get("OPBD"))
        .or(() -> Optional.ofNullable(first.get("PRCD")))
        .or(() -> Optional.ofNullable(first.get("ITBD")));
  }
}
