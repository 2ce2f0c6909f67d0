package org.ringfence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.Books;
import org.ringfence.db.Tx;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Verification;
import org.ringfence.money.Money;

/** What a generated book must hold after a kill. */
final class Kept {

  private Kept() {}

  /**
   * Opens the book and checks that everything that was said to be done is in it as it was said, and
   * that its figures and numbers agree.
   *
   * @return how many entries there are beyond the last that was said to be done
   */
  static long inBook(Path book, List<Acknowledged> acknowledged) {
    try (var database = new Books().open(book, GeneratedBook.PASSWORD.clone()).orElseThrow()) {
      return database.read(tx -> in(tx, acknowledged));
    }
  }

  private static long in(Tx tx, List<Acknowledged> acknowledged) {
    for (var it : acknowledged) {
      var entry = new Journal().entry(tx, new EntryNumber(it.number())).orElseThrow();
      assertThat(entry.fund().value()).isEqualTo(it.fund());
      assertThat(entry.effect()).isEqualTo(Money.ofPence(it.pence()));
    }
    var report = new Verification().verify(tx);
    assertThat(report.problems()).isEmpty();
    return report.entries() - acknowledged.getLast().number();
  }
}
