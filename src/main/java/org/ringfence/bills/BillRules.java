package org.ringfence.bills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.PostingRules;
import org.ringfence.money.Money;
import org.ringfence.people.Agreements;
import org.ringfence.people.OtherNames;
import org.ringfence.people.Payee;
import org.ringfence.people.Payees;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;

/** What is wrong with an invoice as typed, and what to look at in it. */
public final class BillRules {

  /** A bill that falls due later than this after its date has a mistyped year. */
  private static final int DUE_YEARS_MAX = 2;

  private static final int SHORT_MAX = 100;
  private static final int WORDS_MAX = 300;
  private static final String DESCRIPTION = "What for";

  private final People people;
  private final Payees payees;
  private final Agreements agreements;
  private final Holds holds;
  private final Funds funds = new Funds();

  public BillRules(People people, Payees payees, Agreements agreements, Holds holds) {
    this.people = people;
    this.payees = payees;
    this.agreements = agreements;
    this.holds = holds;
  }

  /** Finds everything that forbids entering it, each problem beside its field. */
  Checks check(Tx tx, BillDetails details, Optional<BillId> self, LocalDate today) {
    var checks =
        new Checks()
            .required("Invoice number", details.invoiceNumber(), SHORT_MAX)
            .oneLine(DESCRIPTION, details.description(), WORDS_MAX)
            .and(days(details, today))
            .and(amounts(details));
    var payee = payees.byId(tx, details.payee());
    checks.and(payee(payee, today));
    var names = OtherNames.read(tx);
    checks.add(description(details, names));
    shares(tx, details, names, checks);
    return checks.isRight() ? checks.and(invoice(tx, details, payee.orElseThrow(), self)) : checks;
  }

  private static Checks days(BillDetails details, LocalDate today) {
    var invoiced = details.invoicedOn();
    var due = details.dueOn();
    return new Checks()
        .day("Invoice date", invoiced)
        .that(
            !invoiced.isAfter(today),
            "Invoice date",
            "%s is in the future. Check the date on the invoice.".formatted(DayText.of(invoiced)))
        .that(
            !due.isBefore(invoiced),
            "Due date",
            "It cannot be due on %s, before the date of the invoice, %s."
                .formatted(DayText.of(due), DayText.of(invoiced)))
        .that(
            !due.isAfter(invoiced.plusYears(DUE_YEARS_MAX)),
            "Due date",
            "%s is more than two years after the invoice. Check the year."
                .formatted(DayText.of(due)))
        .that(
            details.days().coversTo().filter(invoiced::isBefore).isEmpty(),
            PostingRules.LAST_DAY,
            "This is after the date of the invoice, %s. Leave it empty for what is paid ahead."
                .formatted(DayText.of(invoiced)));
  }

  private static Checks amounts(BillDetails details) {
    var amount = details.amount();
    var shared = Money.sum(details.shares().stream().map(ShareDetails::amount).toList());
    var checks =
        new Checks()
            .that(amount.isPositive(), "Amount", "The amount must be more than £0.00.")
            .that(
                !amount.isMoreThan(PostingRules.AMOUNT_MAX),
                "Amount",
                "The amount is more than %s. Check what was typed."
                    .formatted(PostingRules.AMOUNT_MAX));
    if (details.shares().isEmpty()) {
      return checks.add("Person", "Say whose fund pays for it.");
    }
    return checks
        .that(
            details.shares().stream().allMatch(share -> share.amount().isPositive()),
            "Shares",
            "Each share must be more than £0.00. Take out whoever pays nothing.")
        .that(
            shared.equals(amount),
            "Shares",
            "The shares add up to %s and the bill is %s: %s is %s."
                .formatted(
                    shared,
                    amount,
                    shared.minus(amount).abs(),
                    shared.isMoreThan(amount) ? "too much" : "still to share"));
  }

  private static Checks payee(Optional<Payee> payee, LocalDate today) {
    if (payee.isEmpty()) {
      return new Checks().add(Problem.notThere("Payee", "payee"));
    }
    var checks = new Checks();
    payee
        .get()
        .endedOn()
        .filter(today::isAfter)
        .ifPresent(
            ended ->
                checks.add(
                    "Payee",
                    "%s was ended on %s and takes no new bills. Choose another payee."
                        .formatted(payee.get().name(), DayText.of(ended))));
    return checks;
  }

  /** It goes on the statement of everyone who pays, and so on none that shows another's name. */
  private static Optional<Problem> description(BillDetails details, OtherNames names) {
    return details.shares().size() == 1
        ? names.whyNot(DESCRIPTION, details.description(), details.shares().getFirst().person())
        : names.whyNotToAll(DESCRIPTION, details.description());
  }

  private void shares(Tx tx, BillDetails details, OtherNames names, Checks checks) {
    boolean several = details.shares().size() > 1;
    var seen = new HashSet<PersonId>();
    for (var share : details.shares()) {
      var person = people.byId(tx, share.person());
      if (person.isEmpty()) {
        checks.add(Problem.notThere(several ? "Shares" : "Person", "person"));
        continue;
      }
      var name = person.get().name();
      checks
          .that(
              seen.add(share.person()),
              "Shares",
              "%s is in it twice. Put both amounts into one share.".formatted(name))
          .add(
              holds
                  .whyNotOwed(tx, funds.of(tx, share.person()).orElseThrow(), details.days().owed())
                  .map(problem -> several ? about(name, problem) : problem))
          .and(words(share, names, several ? name : ""));
    }
  }

  private static Problem about(String name, Problem problem) {
    return Problem.at(problem.field(), name + ": " + problem.says());
  }

  private static Checks words(ShareDetails share, OtherNames names, String name) {
    var checks =
        new Checks()
            .required("Category", share.category(), SHORT_MAX)
            .oneLine("Outcome", share.outcome(), WORDS_MAX)
            .add(names.whyNot("Outcome", share.outcome(), share.person()));
    if (name.isEmpty() || checks.isRight()) {
      return checks;
    }
    var ofShare = new Checks();
    checks.problems().forEach(problem -> ofShare.add("Shares", name + ": " + problem.says()));
    return ofShare;
  }

  private Checks invoice(Tx tx, BillDetails details, Payee payee, Optional<BillId> self) {
    var checks = new Checks();
    var used = InvoiceStore.personsWith(tx, payee.id(), details.invoiceNumber(), self);
    details.shares().stream()
        .map(ShareDetails::person)
        .filter(used::contains)
        .map(person -> people.byId(tx, person).orElseThrow())
        .forEach(
            person ->
                checks.add(
                    "Invoice number",
                    "Invoice %s of %s was entered for %s already. Look for it among the bills."
                        .formatted(details.invoiceNumber(), payee.name(), person.name())));
    return checks;
  }

  /** What to look at, though it forbids nothing. */
  List<BillWarning> warnings(Tx tx, BillDetails details, Optional<BillId> self) {
    var warnings = new ArrayList<BillWarning>();
    var payee = payees.byId(tx, details.payee());
    payee
        .flatMap(it -> usedForOthers(tx, details, it, self))
        .ifPresent(says -> warnings.add(new BillWarning(true, says)));
    for (var share : details.shares()) {
      people
          .byId(tx, share.person())
          .flatMap(person -> banned(tx, details, person))
          .ifPresent(says -> warnings.add(new BillWarning(false, says)));
    }
    return warnings;
  }

  private Optional<String> usedForOthers(
      Tx tx, BillDetails details, Payee payee, Optional<BillId> self) {
    var own = details.shares().stream().map(ShareDetails::person).toList();
    var others =
        InvoiceStore.personsWith(tx, payee.id(), details.invoiceNumber(), self).stream()
            .filter(person -> !own.contains(person))
            .flatMap(person -> people.byId(tx, person).stream())
            .map(Person::name)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Invoice %s of %s was entered for %s already."
                .formatted(details.invoiceNumber(), payee.name(), String.join(" and ", others)));
  }

  /** Bans are in people's own words, so all of them are shown for a person to judge. */
  private Optional<String> banned(Tx tx, BillDetails details, Person person) {
    var day = details.days().owed().day();
    var bans =
        agreements
            .on(tx, person.id(), day)
            .map(agreement -> agreement.termsOn(day).notToBeSpentOn())
            .orElse(List.of());
    if (bans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "The agreement of %s says that the fund is not to be spent on: %s."
            .formatted(person.name(), String.join("; ", bans)));
  }
}
