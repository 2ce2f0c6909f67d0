package org.ringfence.movein;

import static org.ringfence.movein.Mutation.LEDGER;
import static org.ringfence.movein.Mutation.added;
import static org.ringfence.movein.Mutation.cell;
import static org.ringfence.movein.Mutation.row;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ringfence.money.Money;

/** Everything that may be wrong on the sheets beside the Ledger. */
final class OfficeMutations {

  private static final int LAST_BILL = row("Invoice number", "NCA-END-P007");

  private OfficeMutations() {}

  static Stream<Mutation> all() {
    var day = LocalDate.of(2026, 1, 1);
    return Stream.of(
        cell("provider without a name", "Provider", 2, "Name", null),
        cell("maybe a one-person office", "Provider", 2, "One-person office", "maybe"),
        added("a second provider", "Provider", "", "Another provider"),
        cell("a sort code that is none", "Bank accounts", 2, "Sort code", "12-34"),
        added("a bank account twice", "Bank accounts", "Name", "isf ACCOUNT"),
        added("staff twice", "Staff", "Name", "Mari Invented"),
        cell("an authority that is none", "Staff", 3, "Authorises up to", "lots"),
        cell("a commissioner of no kind", "Commissioners", 2, "Kind", "Charity"),
        added("a commissioner twice", "Commissioners", "Name", "NHS Sampleshire", "NHS"),
        added("a reference twice", "People", "Reference", "P001", "Somebody Else"),
        cell("a person without a name", "People", 2, "Name", null),
        cell("a format that is none", "People", 2, "Statement format", "Braille"),
        cell("an agreement of nobody", "Agreements", 2, "Person", "P999"),
        cell("an agreement with no commissioner", "Agreements", 2, "Commissioner", "Nobody"),
        cell("an agreement of no form", "Agreements", 2, "Form", "Four-way"),
        cell("an agreement without a start", "Agreements", 2, "Starts", null),
        cell(
            "an agreement that ends before it starts",
            "Agreements",
            2,
            "Ends",
            LocalDate.of(2025, 4, 5)),
        new Mutation(
            "agreements that overlap",
            it -> it.set("Agreements", 6, "Starts", LocalDate.of(2026, 4, 1)),
            "Agreements",
            6,
            ""),
        cell("half a week of surplus", "Agreements", 2, "Surplus weeks", "4.5"),
        cell(
            "a negative overspend limit",
            "Agreements",
            2,
            "Overspend limit",
            Money.of(5, 0).negated()),
        cell("funding of nobody", "Funding", 2, "Person", "P999"),
        cell("funding from nowhere", "Funding", 2, "Source", "Lottery"),
        cell("funding below nothing", "Funding", 2, "Weekly amount", "-5.00"),
        cell("funding that ends before it begins", "Funding", 2, "To", LocalDate.of(2025, 4, 5)),
        added(
            "funding twice",
            "Funding",
            "",
            "P001",
            "Social care",
            Money.of(412, 50),
            LocalDate.of(2025, 4, 6)),
        cell("a payee of no kind", "Payees", 2, "Kind", "Friend"),
        added("a payee twice", "Payees", "Name", "Example  taxis"),
        new Mutation(
            "a bill after the agreement ended",
            it -> it.set("Agreements", 9, "Ends", LocalDate.of(2026, 10, 29)),
            LEDGER,
            LAST_BILL,
            "Date"),
        added(
            "an agreement signed in the future",
            "Agreements",
            "",
            "P008",
            "Sampleton Borough Council",
            "Two-way",
            LocalDate.of(2027, 1, 1),
            day));
  }
}
