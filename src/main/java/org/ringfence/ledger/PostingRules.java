package org.ringfence.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;

/**
 * What always holds of a fund, in one place: whoever posts, by whichever way, is judged here. The
 * rules read only what they are given, so that a workbook can be judged before anything of it is
 * stored.
 */
public final class PostingRules {

  /** The field of problems that go away once it is said which days something is for. */
  public static final String LAST_DAY = "Last day it covers";

  /** More than any fund has ever held; an amount above it is a slip of the keyboard. */
  public static final Money AMOUNT_MAX = Money.of(100_000_000, 0);

  private final LocalDate today;
  private final ClosedMonths closed;
  private final CameBy cameBy;

  public PostingRules(LocalDate today, ClosedMonths closed, CameBy cameBy) {
    this.today = today;
    this.closed = closed;
    this.cameBy = cameBy;
  }

  /**
   * Judges one entry against its fund as it stands. When nothing is wrong the fund takes it in, so
   * that the next entry is judged against what would then be there.
   *
   * @return what is wrong; empty when it may be posted
   */
  public List<Problem> admit(FundState fund, NewEntry entry) {
    var problems = new ArrayList<Problem>();
    amounts(entry).ifPresent(problems::add);
    day(fund, entry).ifPresent(problems::add);
    firstEntry(fund, entry).ifPresent(problems::add);
    reversal(fund, entry).ifPresent(problems::add);
    invoice(fund, entry).ifPresent(problems::add);
    hold(fund, entry).ifPresent(problems::add);
    if (problems.isEmpty()) {
      available(fund, entry).ifPresent(problems::add);
    }
    if (problems.isEmpty()) {
      fund.admit(entry, postedOn(entry.happenedOn()));
    }
    return problems;
  }

  /**
   * The day a fact counts on: its own, or the first of the first open month after it when its month
   * is closed.
   */
  LocalDate postedOn(LocalDate happenedOn) {
    var own = YearMonth.from(happenedOn);
    var open = closed.firstOpenFrom(own);
    return open.equals(own) ? happenedOn : open.atDay(1);
  }

  /** True when the entry goes past what is available, so that the overspend it carries is used. */
  boolean needsOverspend(FundState fund, NewEntry entry) {
    return entry.effect().isNegative() && shortfall(fund, entry).isPositive();
  }

  private static Optional<Problem> amounts(NewEntry entry) {
    if (entry.movements().isEmpty()
        || entry.movements().stream().anyMatch(movement -> !movement.amount().isPositive())) {
      return problem("Amount", "The amount must be more than £0.00.");
    }
    if (entry.movements().stream().anyMatch(movement -> movement.amount().isMoreThan(AMOUNT_MAX))) {
      return problem("Amount", "The amount is more than %s. Check what was typed.", AMOUNT_MAX);
    }
    return Optional.empty();
  }

  private Optional<Problem> day(FundState fund, NewEntry entry) {
    var on = entry.happenedOn();
    var terms = fund.terms();
    if (on.isAfter(today)) {
      return problem("Date", "%s is in the future. Enter it when it has happened.", DayText.of(on));
    }
    if (terms.start().isEmpty()) {
      return problem("Date", "This person has no agreement yet. Enter the agreement first.");
    }
    var start = terms.start().get();
    if (on.isBefore(start)) {
      return problem(
          "Date", "%s is before the agreement starts on %s.", DayText.of(on), DayText.of(start));
    }
    if (!terms.cover(on) && !settles(terms, entry)) {
      return afterEnd(on, terms.endedBefore(on).orElseThrow(), entry);
    }
    if (cameBy == CameBy.WORKBOOK && closed.contains(YearMonth.from(on))) {
      return problem(
          "Date", "%s is closed and takes no more postings.", DayText.of(YearMonth.from(on)));
    }
    if (postedOn(on).isAfter(today)) {
      return problem(
          "Date", "Every month from %s until today is closed.", DayText.of(YearMonth.from(on)));
    }
    return Optional.empty();
  }

  /**
   * After its end an agreement is settled, and no more: what was for its days still comes in and
   * still is paid, and money is given back. A hold was placed for such a debt only ({@link
   * #mayOwe}), so paying it settles too.
   */
  private static boolean settles(FundTerms terms, NewEntry entry) {
    var cover = entry.cover();
    return switch (entry.kind().afterEnd()) {
      case ALWAYS -> true;
      case FOR_EARLIER_DAYS ->
          cover.hold().isPresent()
              || cover.covers().filter(days -> terms.ranIn(days, entry.happenedOn())).isPresent();
      case NEVER -> false;
    };
  }

  private Optional<Problem> afterEnd(LocalDate on, LocalDate end, NewEntry entry) {
    var says = "%s is after the agreement ended on %s.";
    if (cameBy == CameBy.WORKBOOK || entry.kind().afterEnd() == EntryKind.AfterEnd.NEVER) {
      return problem("Date", says, DayText.of(on), DayText.of(end));
    }
    return entry.cover().covers().isEmpty()
        ? problem(
            LAST_DAY,
            says + " If it is for days before that, say the last of them here.",
            DayText.of(on),
            DayText.of(end))
        : problem(
            "Date",
            says + " Only what is for days up to then can still be entered.",
            DayText.of(on),
            DayText.of(end));
  }

  /**
   * Judges a debt by the day it was for: an agreement ran on it. The bill itself may come, and be
   * authorised and paid, when the agreement has ended.
   */
  Optional<Problem> mayOwe(FundTerms terms, Owed owed) {
    var day = owed.day();
    if (terms.cover(day)) {
      return Optional.empty();
    }
    var field = owed.coversTo().isPresent() ? LAST_DAY : "Invoice date";
    var ended = terms.endedBefore(day);
    if (ended.isEmpty()) {
      return problem(
          field, "There was no agreement on %s, so the fund cannot pay for it.", DayText.of(day));
    }
    return owed.coversTo().isPresent()
        ? problem(
            field,
            "%s is after the agreement ended on %s, so the fund cannot pay for it.",
            DayText.of(day),
            DayText.of(ended.get()))
        : problem(
            LAST_DAY,
            "The agreement ended on %s, before this invoice. If it is for support or goods up to"
                + " then, say the last day it covers.",
            DayText.of(ended.get()));
  }

  private static Optional<Problem> firstEntry(FundState fund, NewEntry entry) {
    if (entry.kind() == EntryKind.OPENING_BALANCE) {
      if (!fund.isEmpty()) {
        return problem(
            "Kind",
            "An opening balance is the first entry of a fund, and this fund has entries already.");
      }
      return Optional.empty();
    }
    return fund.openedOn()
        .filter(opened -> entry.happenedOn().isBefore(opened))
        .flatMap(
            opened ->
                problem(
                    "Date",
                    "%s is before the opening balance of %s, which counts all that came before it.",
                    DayText.of(entry.happenedOn()),
                    DayText.of(opened)));
  }

  private static Optional<Problem> reversal(FundState fund, NewEntry entry) {
    if (entry.reverses().isEmpty()) {
      return Optional.empty();
    }
    var reverses = entry.reverses().get();
    if (reverses.kind() == EntryKind.REVERSAL) {
      return problem(
          "Reverses", "A reversal is not reversed. Enter the right entry again instead.");
    }
    if (fund.isReversed(reverses.target())) {
      return problem("Reverses", "That entry has been reversed already.");
    }
    if (entry.happenedOn().isBefore(reverses.happenedOn())) {
      return problem(
          "Date",
          "An entry cannot be reversed before the day it happened, %s.",
          DayText.of(reverses.happenedOn()));
    }
    if (entry.facts().narrative().isBlank() && entry.facts().outsideId().isEmpty()) {
      return problem("Reason", "Say why the entry is reversed.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> invoice(FundState fund, NewEntry entry) {
    var paid = entry.facts().paid();
    if (entry.kind() == EntryKind.BILL && fund.hasInvoice(paid)) {
      return problem(
          "Invoice number",
          "Invoice %s of %s has been paid from this fund already.",
          paid.invoiceNumber(),
          paid.payeeName());
    }
    return Optional.empty();
  }

  private static Optional<Problem> hold(FundState fund, NewEntry entry) {
    return entry
        .cover()
        .hold()
        .filter(hold -> fund.heldFor(hold).isEmpty())
        .flatMap(
            _ ->
                problem(
                    "",
                    "The money spoken for by this bill is no longer held. Open the bill again."));
  }

  private Optional<Problem> available(FundState fund, NewEntry entry) {
    if (!entry.effect().isNegative() || entry.cover().overspend().isPresent()) {
      return Optional.empty();
    }
    var shortfall = shortfall(fund, entry);
    if (!shortfall.isPositive()) {
      return Optional.empty();
    }
    return problem(
        "Amount", tooLittle(fund, entry.happenedOn(), entry.effect().negated(), shortfall));
  }

  /** Judges money to be held for a bill: it must be available now, whatever is still to come in. */
  Optional<Problem> mayHold(FundState fund, Money amount) {
    var shortfall = amount.minus(roomOn(today, fund, Optional.empty()));
    return shortfall.isPositive()
        ? problem("Amount", tooLittle(fund, today, amount, shortfall))
        : Optional.empty();
  }

  private static String tooLittle(FundState fund, LocalDate on, Money wanted, Money shortfall) {
    var floor = fund.terms().overspendOn(on).floor();
    var term =
        floor.isZero()
            ? "the agreement allows no overspending"
            : "the agreement allows overspending up to " + floor.negated();
    return "%s is %s more than is available for it, and %s.".formatted(wanted, shortfall, term);
  }

  /**
   * How far the entry would go past what the fund can bear, now and on every day since it happened.
   */
  private Money shortfall(FundState fund, NewEntry entry) {
    var posted = postedOn(entry.happenedOn());
    var last = fund.lastDay().filter(day -> day.isAfter(posted)).orElse(posted);
    var room = roomOn(last, fund, entry.cover().hold()).min(fund.leastRoomFrom(posted));
    return entry.effect().negated().minus(room);
  }

  private static Money roomOn(LocalDate day, FundState fund, Optional<HoldId> own) {
    var held = fund.held().minus(own.flatMap(fund::heldFor).orElse(Money.ZERO));
    return fund.balance().minus(held).minus(fund.terms().overspendOn(day).floor());
  }

  private static Optional<Problem> problem(String field, String says, Object... about) {
    return Optional.of(Problem.at(field, says.formatted(about)));
  }
}
