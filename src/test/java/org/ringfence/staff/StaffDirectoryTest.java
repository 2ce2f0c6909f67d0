package org.ringfence.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.staff.StaffBook.BY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.StaffId;
import org.ringfence.money.Money;

class StaffDirectoryTest {

  private static final Money LIMIT = Money.of(500, 0);

  @TempDir Path folder;
  private StaffBook office;

  @BeforeEach
  void opens() {
    office = new StaffBook(folder);
  }

  @AfterEach
  void closes() {
    office.close();
  }

  @Test
  void someoneIsAddedChangedAndLeaves() {
    var id = office.add("Ann Example", Authority.upTo(LIMIT));
    office
        .directory
        .change(BY, id, new StaffDetails("Ann Sample", "Lead", Authority.any()))
        .orElseThrow();
    office.directory.end(BY, id, TODAY.minusDays(1)).orElseThrow();
    assertThat(office.directory.all())
        .containsExactly(
            new Staff(
                id, "Ann Sample", "Lead", Authority.any(), false, Optional.of(TODAY.minusDays(1))));
    assertThat(office.activity.read(ActivitySearch.ALL, 0, 10).lines())
        .extracting(Activity::what)
        .containsExactly("Staff left", "Staff changed", "Staff added");
  }

  @Test
  void aNameIsNeededAndThereOnce() {
    var ann = office.add("Ann Example", Authority.none());
    var bob = office.add("Bob Example", Authority.none());
    office.refuses(
        "Name is empty",
        () -> office.directory.add(BY, new StaffDetails("  ", "", Authority.none())));
    office.refuses(
        "There is a ANN EXAMPLE among the staff already",
        () -> office.directory.add(BY, new StaffDetails("ANN EXAMPLE", "", Authority.none())));
    office.refuses(
        "among the staff already",
        () ->
            office.directory.change(
                BY, bob, new StaffDetails("ann example", "", Authority.none())));
    assertThat(
            office.directory.change(BY, ann, new StaffDetails("Ann EXAMPLE", "", Authority.none())))
        .matches(it -> it.isDone());
  }

  @Test
  void whoIsNotThereIsNotChangedAndNobodyLeavesTwice() {
    var nobody = new StaffId(99);
    office.refuses("not in the book", () -> office.directory.end(BY, nobody, TODAY));
    office.refuses(
        "not in the book",
        () -> office.directory.change(BY, nobody, new StaffDetails("X", "", Authority.none())));
    var id = office.add("Ann Example", Authority.none());
    office.directory.end(BY, id, TODAY).orElseThrow();
    office.refuses("already marked as leaving", () -> office.directory.end(BY, id, TODAY));
  }

  @Test
  void theProviderIsSetAndChangedAndNeedsAName() {
    assertThat(office.provider.get()).isEmpty();
    office.refuses(
        "Name is empty", () -> office.provider.set(BY, new Provider(" ", "", "", "", false)));
    office.provider.set(BY, new Provider("Sample Support", "1 Road\nTown", "1", "a@b", false));
    var last = new Provider("Sample Support Ltd", "2 Road", "2", "b@c", true);
    office.provider.set(BY, last).orElseThrow();
    assertThat(office.provider.get()).contains(last);
  }

  @Test
  void theLogIsFoundByTextAndDayNewestFirstPageByPage() {
    for (int i = 0; i < 5; i++) {
      office.add("Person " + i, Authority.none());
      office.clock.passes(Duration.ofDays(1));
    }
    var all = office.activity.read(ActivitySearch.ALL, 1, 2);
    assertThat(all.total()).isEqualTo(5);
    assertThat(all.lines()).extracting(Activity::subject).containsExactly("Person 2", "Person 1");
    var some =
        office.activity.read(
            new ActivitySearch(
                "person", Optional.of(TODAY.plusDays(1)), Optional.of(TODAY.plusDays(2))),
            0,
            10);
    assertThat(some.lines()).extracting(Activity::subject).containsExactly("Person 2", "Person 1");
    assertThat(
            office
                .activity
                .read(new ActivitySearch("PERSON 3", Optional.empty(), Optional.empty()), 0, 10)
                .lines())
        .hasSize(1);
  }
}
