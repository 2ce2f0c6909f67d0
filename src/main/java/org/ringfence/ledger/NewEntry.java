package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/**
 * An entry that someone wants posted. Made by the methods named after what happened, which know the
 * accounts on both sides; amounts are positive.
 */
public record NewEntry(
    FundId fund,
    EntryKind kind,
    LocalDate happenedOn,
    List<Movement> movements,
    Facts facts,
    Optional<Reverses> reverses,
    Cover cover) {

  /** The category of a management fee that names none. */
  public static final String MANAGEMENT_FEE = "Management fee";

  public NewEntry {
    movements = List.copyOf(movements);
  }

  /**
   * Where and when money moved: in one fund, on one day, through one bank account, an amount above
   * zero.
   */
  public record Move(FundId fund, LocalDate on, BankAccountId bank, Money amount) {}

  public static NewEntry openingBalance(Move move, FundingSource source, Facts facts) {
    return in(
        EntryKind.OPENING_BALANCE,
        move,
        AccountRef.of(AccountKind.OPENING, source.label()),
        facts.withSource(source));
  }

  public static NewEntry funding(Move move, FundingSource source, Facts facts) {
    return in(EntryKind.FUNDING, move, income(source), facts.withSource(source));
  }

  public static NewEntry contribution(Move move, Facts facts) {
    var source = FundingSource.CONTRIBUTION;
    return in(EntryKind.CONTRIBUTION, move, income(source), facts.withSource(source));
  }

  public static NewEntry support(Move move, String category, Facts facts) {
    return out(
        EntryKind.SUPPORT,
        move,
        AccountRef.of(AccountKind.SUPPORT, category),
        facts.withCategory(category));
  }

  public static NewEntry fee(Move move, Facts facts) {
    var category = facts.category().isBlank() ? MANAGEMENT_FEE : facts.category();
    return out(
        EntryKind.FEE,
        move,
        AccountRef.of(AccountKind.FEE, category),
        facts.withCategory(category));
  }

  /** A third party's bill, paid. {@code spentOn} says whether the payee is the provider itself. */
  public static NewEntry bill(Move move, SpentWith spentOn, String category, Facts facts) {
    return out(EntryKind.BILL, move, spentOn.account(category), facts.withCategory(category));
  }

  public static NewEntry purchase(Move move, SpentWith spentOn, String category, Facts facts) {
    return out(EntryKind.PURCHASE, move, spentOn.account(category), facts.withCategory(category));
  }

  public static NewEntry refund(Move move, SpentWith spentOn, String category, Facts facts) {
    return in(EntryKind.REFUND, move, spentOn.account(category), facts.withCategory(category));
  }

  /** Money given back: to the commissioner, or to whoever holds the budget next. */
  public static NewEntry returned(Move move, String to, FundingSource source, Facts facts) {
    return out(
        EntryKind.RETURNED,
        move,
        AccountRef.of(AccountKind.RETURNED, to),
        facts.withSource(source));
  }

  /** Undoes an earlier entry of the same command, at {@code index} in it. */
  public static NewEntry reversing(
      NewEntry original, int index, LocalDate on, String reason, Optional<String> outsideId) {
    var facts = reversalFacts(original.facts, reason, outsideId);
    var reverses = new Reverses(new Reverses.Earlier(index), original.kind, original.happenedOn);
    return reversal(original.fund, on, original.movements, facts, reverses);
  }

  /** Undoes an entry of the journal. */
  public static NewEntry reversing(
      Entry original, LocalDate on, String reason, Optional<String> outsideId) {
    var facts = reversalFacts(original.facts(), reason, outsideId);
    var reverses =
        new Reverses(
            new Reverses.Posted(original.number()), original.kind(), original.happenedOn());
    return reversal(original.fund(), on, original.movements(), facts, reverses);
  }

  private static Facts reversalFacts(Facts original, String reason, Optional<String> outsideId) {
    return new Facts(
        original.source(),
        original.category(),
        original.paid(),
        original.signed(),
        original.outcome(),
        reason,
        outsideId);
  }

  private static NewEntry reversal(
      FundId fund, LocalDate on, List<Movement> movements, Facts facts, Reverses reverses) {
    return new NewEntry(
        fund,
        EntryKind.REVERSAL,
        on,
        movements.stream().map(Movement::reversed).toList(),
        facts,
        Optional.of(reverses),
        Cover.NONE);
  }

  private static AccountRef income(FundingSource source) {
    return AccountRef.of(AccountKind.INCOME, source.label());
  }

  private static NewEntry in(EntryKind kind, Move move, AccountRef from, Facts facts) {
    return of(kind, move, new Movement(AccountRef.bank(move.bank()), from, move.amount()), facts);
  }

  private static NewEntry out(EntryKind kind, Move move, AccountRef to, Facts facts) {
    return of(kind, move, new Movement(to, AccountRef.bank(move.bank()), move.amount()), facts);
  }

  private static NewEntry of(EntryKind kind, Move move, Movement movement, Facts facts) {
    return new NewEntry(
        move.fund(), kind, move.on(), List.of(movement), facts, Optional.empty(), Cover.NONE);
  }

  public NewEntry coveredBy(Cover given) {
    return new NewEntry(fund, kind, happenedOn, movements, facts, reverses, given);
  }

  /** What it adds to the fund's money in the bank; negative when money leaves. */
  public Money effect() {
    return Money.sum(movements.stream().map(Movement::effect).toList());
  }
}
