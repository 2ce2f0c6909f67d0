package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.ringfence.db.Tx;
import org.ringfence.ledger.Verification;

/**
 * The second route, which re-adds every transfer of the book, agrees with what the program shows.
 */
final class SecondRoute implements MonthCheck {

  private final Verification verification = new Verification();

  @Override
  public String key() {
    return OwnChecks.SECOND_ROUTE;
  }

  @Override
  public String title() {
    return "The book adds up by a second route";
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var report = verification.verify(tx);
    return Standing.of(
        IntStream.range(0, report.problems().size())
            .mapToObj(i -> Missing.of(Integer.toString(i), report.problems().get(i).says()))
            .toList(),
        "Do not go on with this book: take the last backup, and ask for help.",
        "All %,d entries were added up again; the funds hold %s together."
            .formatted(report.entries(), report.total()));
  }
}
