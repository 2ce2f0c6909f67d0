package org.ringfence.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.StaffId;
import org.ringfence.problem.Outcome;

/** A book with the use cases of staff. */
final class StaffBook implements AutoCloseable {

  static final String BY = "Mo Manager";

  final TestBook book;
  final TickingClock clock = new TickingClock();
  final ActivityLog activity;
  final StaffDirectory directory;
  final Pins pins;
  final ProviderDetails provider;
  final Authorisers authorisers = new Authorisers(clock);

  StaffBook(Path folder) {
    book = new TestBook(folder);
    activity = new ActivityLog(book.database(), clock);
    directory = new StaffDirectory(book.database(), activity);
    pins = TestPins.quick(book.database(), clock, activity);
    provider = new ProviderDetails(book.database(), activity);
  }

  StaffId add(String name, Authority authority) {
    return directory.add(BY, new StaffDetails(name, "Worker", authority)).orElseThrow();
  }

  /** Runs what must be refused: it says so with these words and changes nothing. */
  void refuses(String says, Supplier<Outcome<?>> work) {
    var before = book.everything();
    assertThat(work.get().problems())
        .extracting(Object::toString)
        .anyMatch(it -> it.contains(says));
    assertThat(book.everything()).isEqualTo(before);
  }

  @Override
  public void close() {
    book.close();
  }
}
