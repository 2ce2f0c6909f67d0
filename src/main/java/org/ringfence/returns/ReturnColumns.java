package org.ringfence.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.sheet.Column;

/**
 * The columns of the standard return. Commissioners read them by name: add at the end, and never
 * rename, move or drop one.
 */
final class ReturnColumns {

  private ReturnColumns() {}

  static List<Explained<SummaryRow>> summary() {
    return List.of(
        of(Column.text("Reference", 12, SummaryRow::reference), "The person’s reference."),
        of(Column.text("Person", 26, SummaryRow::person), "The person’s name."),
        of(
            Column.pounds("Weekly budget", SummaryRow::weeklyBudget),
            "What all sources together pay a week, on the last day of the period."),
        of(
            Column.pounds("Opening balance", row -> row.figures().broughtForward()),
            "What the fund held before the first day. What a fund held when this book was begun"
                + " belongs here too."),
        received("Received social care", FundingSource.SOCIAL_CARE),
        received("Received health", FundingSource.HEALTH),
        received("Received education", FundingSource.EDUCATION),
        received("Received contribution", FundingSource.CONTRIBUTION),
        received("Received other", FundingSource.OTHER),
        of(
            Column.pounds("Spent own support", row -> row.figures().spentOnOwnSupport()),
            "Spent on support by the provider itself. A refund lowers it."),
        of(
            Column.pounds("Spent third parties", row -> row.figures().spentWithThirdParties()),
            "Spent with anyone else. A refund lowers it."),
        of(
            Column.pounds("Fees", row -> row.figures().feesTaken()),
            "The agreed fee for holding the fund."),
        of(
            Column.pounds("Returned", row -> row.figures().givenBack()),
            "Given back to the commissioner."),
        of(
            Column.pounds("Closing balance", row -> row.figures().carriedForward()),
            "Opening balance, plus the Received columns, less both Spent columns, Fees and"
                + " Returned. A reversal lowers the column of what it undoes."),
        of(
            Column.pounds("Spoken for", SummaryRow::spokenFor),
            "What authorised bills that were not paid yet had spoken for at the end of the period:"
                + " part of the closing balance, but no longer free."),
        of(
            Column.measured("Weeks held", row -> row.weeksHeld().map(BigDecimal::doubleValue)),
            "Closing balance divided by weekly budget, to one decimal; empty without a budget."),
        of(
            Column.<SummaryRow>whole("Surplus weeks allowed", row -> whole(row.weeksAllowed()))
                .wide(15),
            "For how many weeks of budget the agreement lets the fund hold money; empty without a"
                + " limit."),
        of(
            Column.text("Over the limit", 10, row -> row.isOverTheLimit() ? "Yes" : "No"),
            "Yes when the closing balance is more than the weekly budget times the weeks allowed,"
                + " to the penny. Once an agreement has ended, see Also to know."));
  }

  static List<Explained<TransactionLine>> transactions() {
    return List.of(
        of(
            Column.whole("Entry", line -> Optional.of(line.what().entry())),
            "The number of the entry in the provider’s journal."),
        of(Column.date("Date", TransactionLine::on), "The day on which it counts."),
        of(Column.text("Reference", 12, TransactionLine::reference), "Whose fund."),
        of(Column.text("Kind", 16, line -> line.what().kind()), "What it is."),
        of(Column.text("Source", 14, line -> line.what().source()), "Where money came from."),
        of(
            Column.text("Category", 20, line -> line.what().category()),
            "What it was spent on. Like the outcome and the narrative, without the names of other"
                + " people."),
        of(Column.text("Payee", 24, line -> line.who().payee()), "Who was paid."),
        of(
            Column.text("Invoice number", 16, line -> line.who().invoiceNumber()),
            "The payee’s number on the bill."),
        of(
            Column.text("Outcome", 24, line -> line.what().outcome()),
            "The outcome of the agreement that it served."),
        of(Column.text("Entered by", 16, line -> line.who().enteredBy()), "Who entered the bill."),
        of(
            Column.text("Authorised by", 16, line -> line.who().authorisedBy()),
            "Who said yes to the bill."),
        of(
            Column.maybePounds("Money in", line -> filled(line.effect().moneyIn())),
            "What it added to the fund. Empty for an opening balance, which was brought forward."),
        of(
            Column.maybePounds("Money out", line -> filled(line.effect().moneyOut())),
            "What it took from the fund."),
        of(
            Column.pounds("Balance", line -> line.effect().balance()),
            "What the person’s fund held after it."),
        of(Column.text("Narrative", 36, line -> line.what().narrative()), "What was noted."),
        of(
            Column.maybeDate(
                "Happened on",
                line -> Optional.of(line.happenedOn()).filter(day -> !day.equals(line.on()))),
            "Its true day, when it became known only after that day’s month was closed."),
        of(
            Column.whole("Reverses", line -> whole(line.what().reverses())),
            "The number of the entry that it undoes."));
  }

  static List<Explained<BillLine>> bills() {
    return List.of(
        of(
            Column.text("Reference", 12, BillLine::reference),
            "Whose share. A bill for several people has one row for each, with their share only."),
        of(Column.text("Payee", 28, bill -> bill.invoice().payee()), "Whose bill."),
        of(
            Column.text("Invoice number", 18, bill -> bill.invoice().number()),
            "The payee’s number on the bill."),
        of(Column.date("Date", bill -> bill.invoice().date()), "The date of the bill."),
        of(
            Column.pounds("Amount", bill -> bill.invoice().share()),
            "The person’s own share of it."),
        of(Column.text("State", 18, BillLine::state), "How it stood when this return was made."),
        of(Column.text("Entered by", 18, bill -> bill.signing().enteredBy()), "Who entered it."),
        of(
            Column.text("Authorised by", 18, bill -> bill.signing().authorisedBy()),
            "Who said yes to it."),
        of(
            Column.maybeDate("Authorised on", bill -> bill.signing().authorisedOn()),
            "When; empty where the records that the book was begun from did not say."),
        of(Column.maybeDate("Paid on", bill -> bill.signing().paidOn()), "When it was paid."));
  }

  private static Explained<SummaryRow> received(String header, FundingSource source) {
    return of(
        Column.pounds(header, row -> row.figures().receivedFrom(source)),
        source == FundingSource.CONTRIBUTION
            ? "The person’s own assessed contribution, received in the period."
            : "Received in the period, source: %s."
                .formatted(source.label().toLowerCase(Locale.UK)));
  }

  private static <R> Explained<R> of(Column<R> column, String means) {
    return new Explained<>(column, means);
  }

  private static Optional<Money> filled(Money amount) {
    return Optional.of(amount).filter(it -> !it.isZero());
  }

  private static Optional<Long> whole(OptionalInt number) {
    return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
  }

  private static Optional<Long> whole(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}
