package org.ringfence.movein;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.NewEntry;
import org.ringfence.movein.MoveInBook.LedgerRow;
import org.ringfence.sheet.TableLayout;

/**
 * Turns the ledger of a workbook into entries: finds what its rows refer to, leaves out the rows
 * that the book has already, and reports rows that contradict one another. What may be posted, the
 * ledger says.
 */
final class LedgerRegistration {

  private static final String LEDGER = MoveInSheets.LEDGER.sheet();

  private final Bringing go;
  private final LedgerContext context;
  private final EntryBuilder builder;
  private final Set<String> unsoundIds;
  private final Set<String> unsoundAgreements;
  private final Set<String> unsoundPeople = new HashSet<>();
  private final LedgerEntries ledger = new LedgerEntries();
  private final Map<String, Integer> newById = new HashMap<>();
  private Set<String> ids = Set.of();

  /** Some row has an empty Id or that of another: it may be the one that a reversal means. */
  private boolean anyIdIsWrong;

  private Map<String, Entry> there = Map.of();

  /**
   * @param unsoundIds the ids of rows that could not be made out
   * @param unsoundAgreements the references of people whose agreements could not all be taken in
   */
  LedgerRegistration(
      Bringing go, LedgerContext context, Set<String> unsoundIds, Set<String> unsoundAgreements) {
    this.go = go;
    this.context = context;
    this.builder = new EntryBuilder(context);
    this.unsoundIds = new HashSet<>(unsoundIds);
    this.unsoundAgreements = unsoundAgreements;
    this.anyIdIsWrong = unsoundIds.contains("");
  }

  /** The references of people of whom a row could not be made an entry. */
  Set<String> unsoundPeople() {
    return unsoundPeople;
  }

  LedgerEntries register(List<LedgerRow> all) {
    var rows = go.names().unique(LEDGER, "Id", all);
    blameDoubles(all, rows);
    ids = rows.stream().map(LedgerRow::id).collect(Collectors.toSet());
    there = new Journal().byOutsideId(go.tx(), withReversed(rows));
    var inOrder = rows.stream().sorted(Comparator.comparing(LedgerRow::on)).toList();
    var bills = new BillRows(rows);
    var byId = new HashMap<String, LedgerRow>();
    reportRowsBeforeOpening(inOrder);
    for (var row : inOrder) {
      long before = go.findings().problemCount();
      boolean known = isKnown(row);
      if (context.isStaff(row.about().authorisedBy())) {
        bills.check(row, context.authorising(), go.findings());
      }
      if (known && go.findings().problemCount() == before) {
        entry(row, byId).ifPresent(entry -> take(row, entry));
      } else {
        leftOut(row);
      }
      byId.put(row.id(), row);
    }
    return ledger;
  }

  /** A row whose Id another row has is left out, and with it what it says of the balance. */
  private void blameDoubles(List<LedgerRow> all, List<LedgerRow> rows) {
    if (all.size() > rows.size()) {
      var kept = rows.stream().map(LedgerRow::row).collect(Collectors.toSet());
      anyIdIsWrong = true;
      all.stream()
          .filter(row -> !kept.contains(row.row()))
          .forEach(row -> unsoundPeople.add(Names.key(row.move().person())));
    }
  }

  private Set<String> withReversed(List<LedgerRow> rows) {
    var all = new HashSet<>(ids);
    rows.forEach(row -> all.add(row.reverses()));
    return all;
  }

  /** The ledger refuses the opening balance; the row that is in its way is worth naming as well. */
  private void reportRowsBeforeOpening(List<LedgerRow> inOrder) {
    var first = new HashMap<String, LedgerRow>();
    for (var row : inOrder) {
      var earlier = first.putIfAbsent(Names.key(row.move().person()), row);
      if (row.kind() == EntryKind.OPENING_BALANCE
          && earlier != null
          && earlier.kind() != EntryKind.OPENING_BALANCE
          && !isRefusedAnyway(earlier)) {
        problem(
            earlier,
            "Date",
            "This comes before the opening balance in row %d, which counts all that came before it. Correct one of the dates, or leave this row out."
                .formatted(row.row()));
      }
    }
  }

  /** True when the row comes before what it undoes, or before any agreement of the person. */
  private boolean isRefusedAnyway(LedgerRow row) {
    return row.kind() == EntryKind.REVERSAL
        || context
            .person(row.move().person())
            .flatMap(person -> context.commissionerOf(person, row.on()))
            .isEmpty();
  }

  private void take(LedgerRow row, NewEntry entry) {
    var same = there.get(row.id());
    if (same == null) {
      newById.put(row.id(), ledger.add(row, entry));
    } else if (LedgerEntries.same(entry, same)) {
      ledger.countAlreadyThere();
    } else {
      problem(
          row,
          "Id",
          "The book has a row %s already, from an earlier workbook, and it says something else. A new row needs an Id of its own; a mistake is put right with a Reversal."
              .formatted(row.id()));
    }
  }

  /** False, and what is not there noted, when the row refers to something that is nowhere. */
  private boolean isKnown(LedgerRow row) {
    var about = row.about();
    var move = row.move();
    var person = context.person(move.person());
    boolean bank = context.bankAccount(move.bankAccount()).isPresent();
    boolean payee = about.payee().isEmpty() || context.payee(about.payee()).isPresent();
    boolean agreed =
        person.isEmpty()
            || context.hasAgreement(person.get())
            || unsoundAgreements.contains(Names.key(move.person()));
    if (person.isEmpty()) {
      stray(row, MoveInSheets.PEOPLE, "Person", move.person());
    }
    if (!agreed) {
      stray(row, MoveInSheets.AGREEMENTS, "Person", move.person());
    }
    if (!bank) {
      stray(row, MoveInSheets.BANK_ACCOUNTS, "Bank account", move.bankAccount());
    }
    if (!payee) {
      stray(row, MoveInSheets.PAYEES, "Payee", about.payee());
    }
    boolean enterer = isStaff(row, "Entered by", about.enteredBy());
    boolean authoriser = isStaff(row, "Authorised by", about.authorisedBy());
    return person.isPresent() && agreed && bank && payee && enterer && authoriser;
  }

  private boolean isStaff(LedgerRow row, String column, String name) {
    boolean known = name.isEmpty() || context.isStaff(name);
    if (!known) {
      stray(row, MoveInSheets.STAFF, column, name);
    }
    return known;
  }

  private void stray(LedgerRow row, TableLayout definedOn, String column, String name) {
    go.names().stray(definedOn.sheet(), name, LEDGER, row.row(), column);
  }

  private Optional<NewEntry> entry(LedgerRow row, Map<String, LedgerRow> earlier) {
    if (row.kind() != EntryKind.REVERSAL) {
      return Optional.of(builder.entry(row));
    }
    var original = earlier.get(row.reverses());
    var inBook = there.get(row.reverses());
    if (inBook != null && !ids.contains(row.reverses())) {
      return contradiction(row, inBook)
          ? Optional.empty()
          : Optional.of(
              NewEntry.reversing(inBook, row.on(), row.narrative(), Optional.of(row.id())));
    }
    if (unsoundIds.contains(row.reverses())) {
      leftOut(row);
      return Optional.empty();
    }
    if (original == null) {
      if (!anyIdIsWrong) {
        problem(
            row,
            "Reverses",
            "There is no row with the Id %s before this one. Correct the Id, or the dates."
                .formatted(row.reverses()));
      }
      leftOut(row);
      return Optional.empty();
    }
    return contradiction(row, original) ? Optional.empty() : reversal(row);
  }

  /** True when a reversal is not of the whole row that it undoes. */
  private boolean contradiction(LedgerRow row, LedgerRow original) {
    long before = go.findings().problemCount();
    var move = row.move();
    var undone = original.move();
    if (!move.person().equalsIgnoreCase(undone.person())) {
      differs(row, "Person", original, undone.person());
    }
    if (!move.amount().equals(undone.amount())) {
      differs(row, "Amount", original, undone.amount());
    }
    if (!move.bankAccount().equalsIgnoreCase(undone.bankAccount())) {
      differs(row, "Bank account", original, undone.bankAccount());
    }
    return go.findings().problemCount() > before;
  }

  private void differs(LedgerRow row, String column, LedgerRow original, Object value) {
    problem(
        row,
        column,
        "A reversal undoes the whole of row %d, which has %s here. Write the same."
            .formatted(original.row(), value));
  }

  /** The same for a row that an earlier workbook brought in. */
  private boolean contradiction(LedgerRow row, Entry original) {
    long before = go.findings().problemCount();
    var move = row.move();
    var bank = context.bankAccount(move.bankAccount()).orElseThrow().id();
    var amount = original.moneyIn().plus(original.moneyOut());
    if (!original.fund().equals(context.fundOf(context.person(move.person()).orElseThrow()))) {
      problem(
          row,
          "Person",
          "The row %s that the book has is another person’s. Correct the person, or the Id in Reverses."
              .formatted(row.reverses()));
    }
    if (!move.amount().equals(amount)) {
      problem(
          row,
          "Amount",
          "A reversal undoes the whole of %s, which the book has with %s. Write the same."
              .formatted(row.reverses(), amount));
    }
    if (!original.movements().stream().allMatch(movement -> movement.isThrough(bank))) {
      problem(
          row,
          "Bank account",
          "The book has %s in another bank account. A reversal goes through the same one."
              .formatted(row.reverses()));
    }
    return go.findings().problemCount() > before;
  }

  private Optional<NewEntry> reversal(LedgerRow row) {
    var id = Optional.of(row.id());
    var posted = there.get(row.reverses());
    if (posted != null) {
      return Optional.of(NewEntry.reversing(posted, row.on(), row.narrative(), id));
    }
    return Optional.ofNullable(newById.get(row.reverses()))
        .map(at -> NewEntry.reversing(ledger.entry(at), at, row.on(), row.narrative(), id));
  }

  private void leftOut(LedgerRow row) {
    unsoundIds.add(row.id());
    unsoundPeople.add(Names.key(row.move().person()));
  }

  private void problem(LedgerRow row, String column, String says) {
    leftOut(row);
    go.findings().problem(LEDGER, row.row(), column, says);
  }
}
