package org.ringfence.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.staff.StaffBook.BY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.StaffId;
import org.ringfence.money.Money;

class AuthorisersTest {

  private static final Money LIMIT = Money.of(500, 0);
  private static final Money OVER = Money.of(500, 1);

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

  private List<String> why(StaffId who, Money amount, String enteredBy) {
    return office
        .book
        .database()
        .read(tx -> office.authorisers.mayAuthorise(tx, who, amount, enteredBy))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void theLimitItselfIsAllowedAndAPennyMoreIsNot() {
    var ann = office.add("Ann Example", Authority.upTo(LIMIT));
    assertThat(why(ann, LIMIT, "Bob Example")).isEmpty();
    assertThat(why(ann, OVER, "Bob Example"))
        .containsExactly(
            "Authorised by: Ann Example may authorise up to £500.00; this is £500.01. Ask someone"
                + " with a higher limit.");
  }

  @Test
  void anyAmountIsAnyAmountAndNoneIsNone() {
    var ann = office.add("Ann Example", Authority.any());
    var bob = office.add("Bob Example", Authority.none());
    assertThat(why(ann, Money.of(1_000_000, 0), "Bob Example")).isEmpty();
    assertThat(why(bob, Money.of(0, 1), "Ann Example"))
        .singleElement()
        .asString()
        .contains("Bob Example may not authorise");
  }

  @Test
  void whoEnteredItDoesNotAuthoriseItUnlessTheOfficeIsOnePerson() {
    var ann = office.add("Ann Example", Authority.any());
    assertThat(why(ann, LIMIT, "ann example"))
        .singleElement()
        .asString()
        .contains("entered this and so cannot authorise it");
    office.provider.set(BY, new Provider("Sample Support", "", "", "", true)).orElseThrow();
    assertThat(why(ann, LIMIT, "ann example")).isEmpty();
  }

  @Test
  void whoHasLeftSignsNothingAfterTheirLastDay() {
    var ann = office.add("Ann Example", Authority.any());
    var bob = office.add("Bob Example", Authority.any());
    office.directory.end(BY, ann, TODAY).orElseThrow();
    office.directory.end(BY, bob, TODAY.minusDays(1)).orElseThrow();
    assertThat(why(ann, LIMIT, "")).isEmpty();
    assertThat(why(bob, LIMIT, ""))
        .containsExactly("Authorised by: Bob Example left on 21 November 2026.");
  }

  @Test
  void someoneUnknownMayNot() {
    assertThat(why(new StaffId(99), LIMIT, "")).hasSize(1);
    var rules = office.book.database().read(office.authorisers::rules);
    assertThat(rules.problems("Nobody Here", LIMIT, "", TODAY))
        .singleElement()
        .asString()
        .contains("Nobody Here is not among the staff");
  }
}
