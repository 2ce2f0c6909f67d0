package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.ledger.LedgerBook.STARTS;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.ringfence.ids.CommandId;
import org.ringfence.problem.Outcome;

/** Months close in order, and a closed one takes no more postings. */
class ClosedMonthsTest extends OneFund {

  @Test
  void aLateFactPostsInTheOpenMonthAndKeepsItsDate() {
    book.post(book.funding(fund, STARTS, 1000)).orElseThrow();
    closeUpTo(YearMonth.of(2026, 9));
    book.post(book.support(fund, LocalDate.of(2026, 9, 30), 100)).orElseThrow();
    var line =
        book.database
            .read(tx -> book.journal.lines(tx, fund, DAY.withDayOfMonth(1), DAY))
            .getFirst();
    assertThat(line.entry().happenedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(line.entry().postedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(line.entry().isLate()).isTrue();
    book.refuses(
        "September 2026 is closed",
        () ->
            book.post(
                CommandId.fresh(),
                CameBy.WORKBOOK,
                book.support(fund, LocalDate.of(2026, 9, 30), 100)));
  }

  @Test
  void monthsCloseInOrderAndReopenFromTheLast() {
    book.post(book.funding(fund, STARTS, 1000)).orElseThrow();
    book.refuses("Close January 2026 first", () -> close(YearMonth.of(2026, 2)));
    book.refuses("has not ended yet", () -> close(YearMonth.of(2026, 11)));
    closeUpTo(YearMonth.of(2026, 3));
    book.refuses("closed already", () -> close(YearMonth.of(2026, 3)));
    book.refuses("Reopen March 2026 first", () -> reopen(YearMonth.of(2026, 2), "Why"));
    book.refuses("Say why", () -> reopen(YearMonth.of(2026, 3), ""));
    book.refuses("is not closed", () -> reopen(YearMonth.of(2026, 5), "Why"));
    assertThat(reopen(YearMonth.of(2026, 3), "Council corrected a payment").isDone()).isTrue();
    assertThat(close(YearMonth.of(2026, 3)).isDone()).isTrue();
  }

  private void closeUpTo(YearMonth last) {
    for (var month = YearMonth.from(STARTS); !month.isAfter(last); month = month.plusMonths(1)) {
      var closing = month;
      book.database.write(tx -> book.months.close(tx, closing, "Test")).orElseThrow();
    }
  }

  private Outcome<MonthEvent> close(YearMonth month) {
    return book.database.write(tx -> book.months.close(tx, month, "Test"));
  }

  private Outcome<MonthEvent> reopen(YearMonth month, String reason) {
    return book.database.write(tx -> book.months.reopen(tx, month, "Test", reason));
  }
}
