package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankMatchId;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** Ties the bank's lines to what the book says moved. */
public final class Matching {

  private static final int REASON_MAX = 1000;

  /** More than a person looks through. */
  public static final int MATCHED_MAX = 1_000;

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final Months months;
  private final BankSources sources;
  private final OpenReading reading;
  private final MatchStore store = new MatchStore();

  public Matching(
      Database database, Clock clock, ActivityLog activity, Months months, BankSources sources) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.months = months;
    this.sources = sources;
    this.reading = new OpenReading(sources);
  }

  /** Unmatched lines, and those of the book that are near enough in time to be one of them. */
  public OpenItems open(BankAccountId account) {
    return database.read(tx -> reading.near(tx, account));
  }

  /** What seems to be the same money, the sure ones first. */
  public List<Proposal> proposals(BankAccountId account) {
    return database.read(tx -> proposals(tx, account));
  }

  private List<Proposal> proposals(Tx tx, BankAccountId account) {
    var open = reading.near(tx, account);
    return Proposals.of(open.lines(), open.book(), LineCommands.of(open.lines()));
  }

  /** Everything that is to be matched, with its proposals. Refuses an account that is not there. */
  public Outcome<MatchBoard> board(BankAccountId id) {
    return database.read(
        tx ->
            sources
                .accounts()
                .find(tx, id)
                .map(account -> MatchBoard.of(account, reading.near(tx, id))));
  }

  /** The latest matches not taken back, at most {@value #MATCHED_MAX}, the last made first. */
  public List<MatchedPair> matched(BankAccountId account) {
    return database.read(
        tx -> {
          var latest = store.latest(tx, account, MATCHED_MAX);
          var lines = new HashMap<BankLineId, BankLine>();
          reading
              .lines(tx, account, latest.stream().flatMap(it -> it.lines().stream()).toList())
              .forEach(line -> lines.put(line.id(), line));
          var book = new HashMap<BookRef, BookItem>();
          reading
              .book(tx, account, latest.stream().flatMap(it -> it.book().stream()).toList())
              .forEach(item -> book.put(item.ref(), item));
          return latest.stream()
              .map(
                  match ->
                      new MatchedPair(
                          match,
                          match.lines().stream().map(lines::get).toList(),
                          match.book().stream().map(book::get).toList()))
              .toList();
        });
  }

  /** Those not taken back, in the order in which they were made. */
  public List<Match> matches(BankAccountId account) {
    return database.read(tx -> store.active(tx, account).all());
  }

  /**
   * Matches; the same command again does nothing more. Refuses fewer than two things, what is not
   * of the account or is matched already, and sides that do not add up to the same amount.
   */
  public Outcome<BankMatchId> accept(String by, CommandId command, MatchWish wish) {
    return database.write(
        tx ->
            store
                .ofCommand(tx, command)
                .map(Outcome::done)
                .orElseGet(
                    () ->
                        add(tx, by, command, wish)
                            .map(
                                id ->
                                    recorded(
                                        tx,
                                        by,
                                        wish.account(),
                                        "Bank line matched",
                                        id,
                                        wish.reason()))));
  }

  /** Matches a line to what was just posted for it. */
  Outcome<BankMatchId> acceptEntered(String by, CommandId command, BankLine line) {
    return database.write(
        tx -> {
          var before = store.ofCommand(tx, command);
          if (before.isPresent()) {
            return Outcome.done(before.get());
          }
          var posted = reading.ofCommand(tx, line.account(), command);
          var wish =
              new MatchWish(
                  line.account(),
                  List.of(line.id()),
                  posted.stream().map(BookItem::ref).toList(),
                  "It was entered from this line");
          return add(tx, by, command, wish)
              .map(id -> recorded(tx, by, wish.account(), "Bank line entered", id, line.text()));
        });
  }

  /**
   * Takes all that is sure now, in one transaction.
   *
   * @return how many matches that made
   */
  public Outcome<Integer> acceptSure(String by, CommandId command, BankAccountId account) {
    return database.write(
        tx -> {
          var sure = proposals(tx, account).stream().filter(Proposal::sure).toList();
          var wishes = new LinkedHashMap<CommandId, MatchWish>();
          sure.forEach(
              it -> wishes.put(CommandId.of(command.value() + " " + wishes.size()), it.wish()));
          boolean doneBefore =
              !wishes.isEmpty() && store.ofCommand(tx, wishes.firstEntry().getKey()).isPresent();
          if (doneBefore) {
            return Outcome.done(0);
          }
          store.addAll(tx, wishes, clock.instant(), by);
          if (!sure.isEmpty()) {
            activity.record(
                tx, by, "Sure bank matches taken", name(tx, account), sure.size() + " matches");
          }
          return Outcome.done(sure.size());
        });
  }

  /**
   * Takes a match back. Refuses one that is not there or was taken back, one that reaches into a
   * closed month, and no reason.
   */
  public Outcome<BankMatchId> unmatch(String by, BankMatchId id, String reason) {
    return database.write(
        tx -> {
          var account = store.accountOf(tx, id);
          if (account.isEmpty()) {
            return Outcome.refused(Problem.notThere("match"));
          }
          var match = store.byId(tx, id);
          if (match.isEmpty()) {
            return Outcome.refused("This match has been taken back already.");
          }
          if (reason.isBlank() || reason.length() > REASON_MAX) {
            return Outcome.refused("Say why the match is taken back, in a sentence.");
          }
          var last = lastDay(tx, account.get(), match.get());
          if (months.closed(tx).contains(YearMonth.from(last))) {
            return Outcome.refused(
                "The month of %s is closed, and this match is part of it. Reopen the month first."
                    .formatted(DayText.of(last)));
          }
          store.undo(tx, id, reason.strip(), clock.instant(), by);
          return Outcome.done(
              recorded(tx, by, account.get(), "Bank match taken back", id, reason.strip()));
        });
  }

  private LocalDate lastDay(Tx tx, BankAccountId account, Match match) {
    var lines = reading.lines(tx, account, match.lines()).stream().map(BankLine::on);
    var book = reading.book(tx, account, match.book()).stream().map(BookItem::postedOn);
    return Stream.concat(lines, book).max(LocalDate::compareTo).orElseThrow();
  }

  private Outcome<BankMatchId> add(Tx tx, String by, CommandId command, MatchWish wish) {
    if (wish.lines().size() + wish.book().size() < 2) {
      return Outcome.refused("Choose a line of the bank and what it is in the book.");
    }
    if (twice(wish.lines()) || twice(wish.book())) {
      return Outcome.refused("The same line or entry was chosen twice. Choose again.");
    }
    if (wish.reason().length() > REASON_MAX) {
      return Outcome.refused("The reason is too long. Shorten it to a sentence.");
    }
    if (!store.matchedLines(tx, wish.lines()).isEmpty()
        || !store.matchedBook(tx, wish.book()).isEmpty()) {
      return Outcome.refused(
          "Something of this is matched already. Take that match back first, or choose another.");
    }
    var lines = reading.lines(tx, wish.account(), wish.lines());
    var book = reading.book(tx, wish.account(), wish.book());
    if (lines.size() < wish.lines().size() || book.size() < wish.book().size()) {
      return Outcome.refused(
          "Something of this is not of %s. Choose again.".formatted(name(tx, wish.account())));
    }
    var bank = Money.sum(lines.stream().map(BankLine::amount).toList());
    var ours = Money.sum(book.stream().map(BookItem::amount).toList());
    if (!bank.equals(ours)) {
      return Outcome.refused(
          "The bank’s side adds up to %s and the book’s to %s. Choose what adds up to the same."
              .formatted(bank, ours));
    }
    return Outcome.done(store.add(tx, command, wish, clock.instant(), by));
  }

  private static boolean twice(List<?> chosen) {
    return new HashSet<Object>(chosen).size() < chosen.size();
  }

  private BankMatchId recorded(
      Tx tx, String by, BankAccountId account, String what, BankMatchId id, String reason) {
    activity.record(tx, by, what, name(tx, account), reason);
    return id;
  }

  private String name(Tx tx, BankAccountId account) {
    return sources.accounts().byId(tx, account).map(it -> it.name()).orElse("the account");
  }
}
