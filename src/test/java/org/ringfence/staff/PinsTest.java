package org.ringfence.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.staff.StaffBook.BY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.StaffId;

class PinsTest {

  private static final String PIN = "2580";

  @TempDir Path folder;
  private StaffBook office;
  private StaffId ann;

  @BeforeEach
  void opens() {
    office = new StaffBook(folder);
    ann = office.add("Ann Example", Authority.any());
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private String wrong() {
    return office.pins.check(ann, "1379").problems().getFirst().says();
  }

  @Test
  void aPinSignsForItsOwner() {
    office.pins.set(BY, ann, PIN).orElseThrow();
    var signature = office.pins.check(ann, PIN).orElseThrow();
    assertThat(signature.id()).isEqualTo(ann);
    assertThat(signature.name()).isEqualTo("Ann Example");
  }

  @Test
  void theProgramTakesNoPinThatWasStretchedLess() {
    office.pins.set(BY, ann, PIN).orElseThrow();
    var program = new Pins(office.book.database(), office.clock, office.activity);
    assertThat(program.check(ann, PIN).isDone()).isFalse();
    program.set(BY, ann, PIN).orElseThrow();
    assertThat(program.check(ann, PIN).isDone()).isTrue();
  }

  @Test
  void aPinThatIsGuessedFirstIsRefused() {
    office.refuses("first that anyone would guess", () -> office.pins.set(BY, ann, "1234"));
  }

  @Test
  void whoHasNoPinIsToldSo() {
    office.refuses("has no PIN yet", () -> office.pins.check(ann, PIN));
  }

  @Test
  void afterFiveWrongOnesEvenTheRightOneWaitsFiveMinutes() {
    office.pins.set(BY, ann, PIN).orElseThrow();
    assertThat(wrong()).contains("4 more tries");
    wrong();
    wrong();
    assertThat(wrong()).contains("1 more try");
    assertThat(wrong()).contains("for the fifth time");
    office.refuses("Wait until 10:05", () -> office.pins.check(ann, PIN));
    office.clock.passes(Duration.ofMinutes(5));
    assertThat(wrong()).contains("4 more tries");
    assertThat(office.pins.check(ann, PIN).isDone()).isTrue();
    assertThat(wrong()).contains("4 more tries");
  }

  @Test
  void aNewPinLiftsTheLock() {
    office.pins.set(BY, ann, PIN).orElseThrow();
    for (int i = 0; i < 5; i++) {
      wrong();
    }
    office.pins.set(BY, ann, "97531").orElseThrow();
    assertThat(office.pins.check(ann, "97531").isDone()).isTrue();
  }

  @Test
  void whoHasLeftNeitherSignsNorGetsAPin() {
    office.pins.set(BY, ann, PIN).orElseThrow();
    office.directory.end(BY, ann, TODAY.minusDays(1)).orElseThrow();
    office.refuses("has left", () -> office.pins.check(ann, PIN));
    office.refuses("has left", () -> office.pins.set(BY, ann, PIN));
  }

  @Test
  void equalPinsDoNotLookEqual() {
    var bob = office.add("Bob Example", Authority.any());
    office.pins.set(BY, ann, PIN).orElseThrow();
    office.pins.set(BY, bob, PIN).orElseThrow();
    var store = new StaffStore();
    var hashes =
        office
            .book
            .database()
            .read(
                tx ->
                    List.of(
                        store.pin(tx, ann).orElseThrow().hash(),
                        store.pin(tx, bob).orElseThrow().hash()));
    assertThat(hashes.get(0)).isNotEqualTo(hashes.get(1));
  }
}
