package org.ringfence.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/** A book with one fund, which may not be overspent; checked by the second route at the end. */
abstract class OneFund {

  static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;
  LedgerBook book;
  FundId fund;

  @BeforeEach
  void opensABook() {
    book = new LedgerBook(folder);
    fund = book.fund(Money.ZERO);
  }

  @AfterEach
  void closesIt() {
    book.close();
  }
}
