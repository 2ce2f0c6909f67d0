package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.bills.BillsBook.command;
import static org.ringfence.bills.BillsBook.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Signature;

/**
 * Random commands on random bills, against a model of a dozen lines: what is held is the sum of the
 * authorised shares, what is left is what came in less the paid ones, and a bill is where the model
 * says it is.
 */
class BillStatesProperties {

  private static final Money RECEIVED = Money.of(60, 0);
  private static final int BILLS = 3;
  private static BillsBook book;
  private static Signature bo;
  private static int number;

  @BeforeContainer
  static void opens() throws IOException {
    book =
        new BillsBook(
            Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "test-books")), "bills"));
    bo = book.sign(book.bo);
  }

  @AfterContainer
  static void closes() {
    book.close();
  }

  enum Wish {
    QUERY,
    ANSWER,
    REJECT,
    CORRECT,
    AUTHORISE,
    TAKE_BACK,
    PAY,
    REVERSE
  }

  record Step(int bill, Wish wish, long pence) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, BILLS - 1),
            Arbitraries.of(Wish.class),
            Arbitraries.longs().between(2, 8000))
        .as(Step::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(25);
  }

  @Property(tries = 25)
  void holdsAndBalancesAgreeWithTheModel(@ForAll("steps") List<Step> steps) {
    var anna = book.person("A" + ++number, "Person A" + number, RECEIVED);
    var ben = book.person("B" + number, "Person B" + number, RECEIVED);
    var model = new Model();
    var ids = new ArrayList<BillId>();
    for (int i = 0; i < BILLS; i++) {
      var amount = Money.ofPence(1001 + 2000L * i);
      ids.add(book.entered("N%d-%d".formatted(number, i), amount, anna, ben));
      model.bills.add(new Model.Row(BillStage.ENTERED, amount));
    }
    for (var step : steps) {
      var outcome = carryOut(step, ids.get(step.bill()), anna, ben);
      assertThat(outcome.isDone()).as(step.toString()).isEqualTo(model.carryOut(step));
      agree(model, ids, Map.of(0, anna, 1, ben));
    }
  }

  private static Outcome<?> carryOut(Step step, BillId id, PersonId anna, PersonId ben) {
    return switch (step.wish()) {
      case QUERY -> book.bills.query(command(id), "Why?");
      case ANSWER -> book.bills.answer(command(id), "Because.");
      case REJECT -> book.bills.reject(command(id), "No.");
      case CORRECT ->
          book.bills.correct(
              id,
              entry(
                  book.details(
                      book.bill(id).details().invoiceNumber(),
                      Money.ofPence(step.pence()),
                      anna,
                      ben)));
      case AUTHORISE -> book.authorise(id, bo, "");
      case TAKE_BACK -> book.authorising.takeBack(command(id), "Not yet.");
      case PAY -> book.payments.pay(book.run(id));
      case REVERSE -> book.payments.reverse(command(id), "Mistake.");
    };
  }

  private static void agree(Model model, List<BillId> ids, Map<Integer, PersonId> people) {
    for (int i = 0; i < BILLS; i++) {
      assertThat(book.stage(ids.get(i))).isEqualTo(model.bills.get(i).stage());
    }
    people.forEach(
        (share, person) -> {
          var balance = book.balance(person);
          assertThat(balance.held()).isEqualTo(model.sum(BillStage.AUTHORISED, share));
          assertThat(balance.balance()).isEqualTo(model.balance(share));
          assertThat(balance.available().isNegative()).isFalse();
        });
  }

  /** Two equal shares, the odd penny in the first. */
  private static final class Model {
    record Row(BillStage stage, Money amount) {
      Money share(int index) {
        return Money.ofPence((amount.pence() + 1 - index) / 2);
      }
    }

    private final List<Row> bills = new ArrayList<>();

    boolean carryOut(Step step) {
      var row = bills.get(step.bill());
      var amount = step.wish() == Wish.CORRECT ? Money.ofPence(step.pence()) : row.amount();
      var next =
          switch (step.wish()) {
            case QUERY -> from(row, BillStage.QUERIED, BillStage.ENTERED);
            case ANSWER -> from(row, BillStage.ENTERED, BillStage.QUERIED);
            case REJECT -> from(row, BillStage.REJECTED, BillStage.ENTERED, BillStage.QUERIED);
            case CORRECT ->
                from(
                    row,
                    BillStage.ENTERED,
                    BillStage.ENTERED,
                    BillStage.QUERIED,
                    BillStage.REJECTED);
            case AUTHORISE ->
                row.share(0).isMoreThan(available(0)) || row.share(1).isMoreThan(available(1))
                    ? null
                    : from(row, BillStage.AUTHORISED, BillStage.ENTERED);
            case TAKE_BACK -> from(row, BillStage.ENTERED, BillStage.AUTHORISED);
            case PAY -> from(row, BillStage.PAID, BillStage.AUTHORISED);
            case REVERSE -> from(row, BillStage.ENTERED, BillStage.PAID);
          };
      if (next != null) {
        bills.set(step.bill(), new Row(next, amount));
      }
      return next != null;
    }

    private static BillStage from(Row row, BillStage to, BillStage... allowed) {
      return List.of(allowed).contains(row.stage()) ? to : null;
    }

    Money balance(int share) {
      return RECEIVED.minus(sum(BillStage.PAID, share));
    }

    Money available(int share) {
      return balance(share).minus(sum(BillStage.AUTHORISED, share));
    }

    Money sum(BillStage stage, int share) {
      return Money.sum(
          bills.stream().filter(row -> row.stage() == stage).map(row -> row.share(share)).toList());
    }
  }
}
