package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineShare;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Days;
import org.ringfence.people.Term;

/** An office where the council’s payment for two people was entered from a line of the bank. */
final class LineDesk extends BankOffice {

  static final Days OCTOBER = new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

  final PersonId gwen =
      office.funded("P001", "Gwen Sample", 40_000, new Term.WeeklyFee(Money.of(10, 0)));
  final PersonId sam = office.funded("P002", "Sam Madeup", 20_000);

  LineDesk(Path folder) {
    super(folder);
    enters(
        line("ANYSHIRE COUNCIL", 120_000),
        new LineEntry.FromCommissioner(
            office.council,
            OCTOBER,
            List.of(share(gwen, 80_000), share(sam, 40_000)),
            "ANYSHIRE COUNCIL",
            false));
  }

  /** A line of the bank on {@link #DAY}; pence are negative for money that went out. */
  BankLine line(String text, long pence) {
    return line(DAY, text, pence);
  }

  static LineShare share(PersonId person, long pence) {
    return new LineShare(person, Optional.of(FundingSource.SOCIAL_CARE), Money.ofPence(pence));
  }

  LineEntry.Purchase purchase(PersonId person, String note) {
    return new LineEntry.Purchase(person, office.taxis, "Transport", "Out", note, false);
  }

  void enters(BankLine line, LineEntry entry) {
    assertThat(enter(line, entry).problems()).isEmpty();
  }

  void refuses(String says, BankLine line, LineEntry entry) {
    var command = entering.draft(line.id()).orElseThrow().command();
    office.refuses(says, () -> entering.enter(BY, command, line.id(), entry));
  }
}
