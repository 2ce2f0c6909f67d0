package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.people.PeopleBook.BY;
import static org.ringfence.people.PeopleBook.details;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CircleMemberId;
import org.ringfence.ids.PersonId;

class PeopleTest {

  @TempDir Path folder;
  private PeopleBook office;

  @BeforeEach
  void opens() {
    office = new PeopleBook(folder);
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private static CircleMemberDetails mother(String name) {
    return new CircleMemberDetails(
        name, "mother", DecidingBasis.DEPUTY, true, "", "", "1 Road\nTown");
  }

  @Test
  void aPersonIsAddedWithAFundAndChanged() {
    var id = office.people.add(BY, details(" P1 ", " Gwen Sample ")).orElseThrow();
    var changed = new PersonDetails("P01", "Gwen Sample", "Gwen", "", StatementFormat.EASY_READ);
    office.people.change(BY, id, changed).orElseThrow();
    assertThat(office.people.byId(id)).contains(new Person(id, changed));
    assertThat(office.book.everything().get("FUND").lines()).hasSize(2);
    assertThat(office.deeds()).containsExactly("Person changed", "Person added");
    assertThat(office.<Boolean>read(tx -> office.people.byReference(tx, "p01").isPresent()))
        .isTrue();
  }

  @Test
  void aReferenceAndANameAreNeededAndAReferenceIsThereOnce() {
    var first = office.person("P1");
    var second = office.person("P2");
    office.refuses("Reference is empty", () -> office.people.add(BY, details(" ", "X")));
    office.refuses("Name is empty", () -> office.people.add(BY, details("P3", "")));
    office.refuses("p1 is taken, by Person P1", () -> office.people.add(BY, details("p1", "X")));
    office.refuses("is taken", () -> office.people.change(BY, second, details("P1", "X")));
    office.refuses(
        "there is room for 40", () -> office.people.add(BY, details("P".repeat(41), "X")));
    office.refuses("on one line", () -> office.people.add(BY, details("P3", "A\nB")));
    office.refuses(
        "not in the book", () -> office.people.change(BY, new PersonId(99), details("P9", "X")));
    assertThat(office.people.change(BY, first, details("p1", "X")).isDone()).isTrue();
  }

  @Test
  void twoPersonsMayHaveTheSameName() {
    office.people.add(BY, details("P1", "Gwen Sample")).orElseThrow();
    assertThat(office.people.add(BY, details("P2", "Gwen Sample")).isDone()).isTrue();
  }

  @Test
  void aNameThatCannotBePrintedNeedsAnotherToPrint() {
    office.refuses(
        "Name to print: Some letters", () -> office.people.add(BY, details("P1", "ΑΒΓ")));
    office.refuses(
        "Name to print: Some letters",
        () ->
            office.people.add(
                BY, new PersonDetails("P1", "ΑΒΓ", "", "ΔΕΖ", StatementFormat.STANDARD)));
    var id =
        office
            .people
            .add(BY, new PersonDetails("P1", "ΑΒΓ", "", "Abg", StatementFormat.STANDARD))
            .orElseThrow();
    assertThat(office.people.byId(id).orElseThrow().printedName()).isEqualTo("Abg");
  }

  @Test
  void someoneJoinsACircleChangesAndLeaves() {
    var person = office.person("P1");
    var id = office.circles.add(BY, person, mother("Mair Sample")).orElseThrow();
    office.circles.change(BY, id, mother("Mair Example")).orElseThrow();
    office.circles.end(BY, id, TODAY).orElseThrow();
    var member = office.read(tx -> office.circles.ofPerson(tx, person)).getFirst();
    assertThat(member.details().name()).isEqualTo("Mair Example");
    assertThat(member.isIn(TODAY)).isTrue();
    assertThat(member.isIn(TODAY.plusDays(1))).isFalse();
    assertThat(office.deeds())
        .startsWith("Circle: left", "Circle: changed", "Circle: added", "Person added");
    assertThat(office.circles.add(BY, person, mother("Mair Example")).isDone()).isTrue();
  }

  @Test
  void aCircleRefusesWhatMakesNoSense() {
    var person = office.person("P1");
    var id = office.circles.add(BY, person, mother("Mair Sample")).orElseThrow();
    office.refuses("Name is empty", () -> office.circles.add(BY, person, mother(" ")));
    office.refuses("Name is empty", () -> office.circles.change(BY, id, mother(" ")));
    office.refuses("already", () -> office.circles.add(BY, person, mother("MAIR SAMPLE")));
    office.refuses("not in the book", () -> office.circles.add(BY, new PersonId(99), mother("M")));
    office.refuses(
        "not in the book", () -> office.circles.change(BY, new CircleMemberId(99), mother("M")));
    office.refuses("not in the book", () -> office.circles.end(BY, new CircleMemberId(99), TODAY));
    office.circles.end(BY, id, TODAY).orElseThrow();
    office.refuses("left the circle on 22 November 2026", () -> office.circles.end(BY, id, TODAY));
  }
}
