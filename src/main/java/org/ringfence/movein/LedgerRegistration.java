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
  private final Set<String> unsoundPeople = new HashSet<>();
  private final LedgerEntries ledger = new LedgerEntries();
  private final Map<String, Integer> newById = new HashMap<>();
  private Map<String, Entry> there = Map.of();

  LedgerRegistration(Bringing go, LedgerContext context, Set<String> unsoundIds) {
    this.go = go;
    this.context = context;
    this.builder = new EntryBuilder(context);
    this.unsoundIds = new HashSet<>(unsoundIds);
  }

  /** The references of people of whom a row could not be made an entry. */
  Set<String> unsoundPeople() {
    return unsoundPeople;
  }

  LedgerEntries register(List<LedgerRow> all) {
    var rows = go.names().unique(LEDGER, "Id", all);
    there =
        new Journal()
            .byOutsideId(go.tx(), rows.stream().map(LedgerRow::id).collect(Collectors.toSet()));
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

  /** The ledger refuses the opening balance; the row that is in its way is worth naming as well. */
  private void reportRowsBeforeOpening(List<LedgerRow> inOrder) {
    var first = new HashMap<String, LedgerRow>();
    for (var row : inOrder) {
      var earlier = first.putIfAbsent(Names.key(row.move().person()), row);
      if (row.kind() == EntryKind.OPENING_BALANCE
          && earlier != null
          && earlier.kind() != EntryKind.OPENING_BALANCE) {
        problem(
            earlier,
            "Date",
            "This comes before the opening balance in row %d, which counts all that came before it. Correct one of the dates, or leave this row out."
                .formatted(row.row()));
      }
    }
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
    boolean person = context.person(move.person()).isPresent();
    boolean bank = context.bankAccount(move.bankAccount()).isPresent();
    boolean payee = about.payee().isEmpty() || context.payee(about.payee()).isPresent();
    if (!person) {
      stray(row, MoveInSheets.PEOPLE, "Person", move.person());
    }
    if (!bank) {
      stray(row, MoveInSheets.BANK_ACCOUNTS, "Bank account", move.bankAccount());
    }
    if (!payee) {
      stray(row, MoveInSheets.PAYEES, "Payee", about.payee());
    }
    boolean enterer = isStaff(row, "Entered by", about.enteredBy());
    boolean authoriser = isStaff(row, "Authorised by", about.authorisedBy());
    return person && bank && payee && enterer && authoriser;
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
    if (original == null) {
      if (!unsoundIds.contains(row.reverses())) {
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
