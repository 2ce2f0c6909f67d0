package org.ringfence.returns;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.problem.DayText;
import org.ringfence.sheet.Column;

/** Says in sentences what a later version of a return shows differently. */
final class WhatChanged {

  /** More than this is no longer read; the rest is counted. */
  private static final int SENTENCES_MAX = 60;

  private final List<String> sentences = new ArrayList<>();

  private WhatChanged() {}

  static List<String> between(ReturnFigures before, ReturnFigures now) {
    var changes = new WhatChanged();
    changes.heading(before.heading(), now.heading());
    changes.months(before.standing(), now.standing());
    changes.proof(before.standing().proof(), now.standing().proof());
    changes.alsoToKnow(before.standing().alsoToKnow(), now.standing().alsoToKnow());
    changes.summary(before.summary(), now.summary());
    changes.transactions(before.transactions(), now.transactions());
    changes.bills(before.bills(), now.bills());
    return changes.readable();
  }

  private List<String> readable() {
    if (sentences.size() <= SENTENCES_MAX) {
      return List.copyOf(sentences);
    }
    return Stream.concat(
            sentences.stream().limit(SENTENCES_MAX),
            Stream.of("And %d more.".formatted(sentences.size() - SENTENCES_MAX)))
        .toList();
  }

  private void heading(ReturnFigures.Heading before, ReturnFigures.Heading now) {
    if (!before.provider().equals(now.provider())) {
      sentences.add("The provider’s name was %s.".formatted(before.provider()));
    }
    if (!before.commissioner().equals(now.commissioner())) {
      sentences.add("The commissioner’s name was %s.".formatted(before.commissioner()));
    }
    if (before.onePersonOffice() != now.onePersonOffice()) {
      sentences.add(
          now.onePersonOffice()
              ? "The provider is now declared a one-person office."
              : "The provider is no longer declared a one-person office.");
    }
  }

  private void months(ReturnFigures.Standing before, ReturnFigures.Standing now) {
    var closed = new TreeSet<>(before.openMonths());
    now.openMonths().forEach(closed::remove);
    var opened = new TreeSet<>(now.openMonths());
    before.openMonths().forEach(opened::remove);
    if (!closed.isEmpty()) {
      sentences.add("Closed since: %s.".formatted(ReturnNotes.inWords(List.copyOf(closed))));
    }
    if (!opened.isEmpty()) {
      sentences.add("Open again: %s.".formatted(ReturnNotes.inWords(List.copyOf(opened))));
    }
    var known = new HashSet<>(before.reopened());
    now.reopened().stream()
        .filter(it -> !known.contains(it))
        .forEach(
            it ->
                sentences.add(
                    "%s was reopened: %s".formatted(DayText.of(it.month()), it.reason())));
    var leave = new HashSet<>(before.overspends());
    now.overspends().stream()
        .filter(it -> !leave.contains(it))
        .forEach(
            it ->
                sentences.add(
                    "%s: entry %d is now shown as an overspend."
                        .formatted(it.reference(), it.entry())));
  }

  private void proof(List<ProofLine> before, List<ProofLine> now) {
    var old = byKey(before, ProofLine::account);
    for (var line : now) {
      var was = old.remove(line.account());
      if (!line.equals(was)) {
        sentences.add("The proof of the bank is now: " + line.inWords());
      }
    }
    old.keySet().forEach(gone -> sentences.add("%s is no longer shown.".formatted(gone)));
  }

  private void alsoToKnow(List<String> before, List<String> now) {
    now.stream()
        .filter(sentence -> !before.contains(sentence))
        .forEach(sentence -> sentences.add("Now also to know: " + sentence));
    before.stream()
        .filter(sentence -> !now.contains(sentence))
        .forEach(sentence -> sentences.add("No longer said: " + sentence));
  }

  private void summary(List<SummaryRow> before, List<SummaryRow> now) {
    var old = byKey(before, SummaryRow::reference);
    for (var row : now) {
      var was = old.remove(row.reference());
      if (was == null) {
        sentences.add("%s is new on this return.".formatted(row.reference()));
      } else if (!was.equals(row)) {
        columns(was, row);
      }
    }
    old.keySet().forEach(gone -> sentences.add("%s is no longer on this return.".formatted(gone)));
  }

  private void columns(SummaryRow was, SummaryRow row) {
    for (var explained : ReturnColumns.summary()) {
      var column = explained.column();
      var then = inWords(column.value().apply(was));
      var now = inWords(column.value().apply(row));
      if (!then.equals(now)) {
        sentences.add(
            "%s: %s was %s and is now %s.".formatted(row.reference(), column.header(), then, now));
      }
    }
    if (!was.agreement().equals(row.agreement())) {
      sentences.add("%s: the agreement’s days changed.".formatted(row.reference()));
    }
  }

  private static String inWords(Column.Value value) {
    return switch (value) {
      case Column.Value.Text(var text) -> text;
      case Column.Value.Day(var day) -> DayText.of(day);
      case Column.Value.Pounds(var amount) -> amount.toString();
      case Column.Value.Number(var number, var decimals) ->
          ("%." + decimals + "f").formatted(number);
      case Column.Value.Nothing() -> "empty";
    };
  }

  private void transactions(List<TransactionLine> before, List<TransactionLine> now) {
    var old = byKey(before, line -> line.what().entry());
    for (var line : now) {
      var was = old.remove(line.what().entry());
      if (was == null) {
        sentences.add(
            "%s: entry %d of %s (%s) was added."
                .formatted(
                    line.reference(),
                    line.what().entry(),
                    DayText.of(line.on()),
                    line.what().kind()));
      }
    }
    old.values()
        .forEach(
            gone ->
                sentences.add(
                    "%s: entry %d is no longer shown."
                        .formatted(gone.reference(), gone.what().entry())));
  }

  /** Whose share of which invoice. */
  private record BillKey(String reference, String payee, String number, LocalDate date) {
    static BillKey of(BillLine bill) {
      return new BillKey(
          bill.reference(), bill.invoice().payee(), bill.invoice().number(), bill.invoice().date());
    }

    String inWords() {
      return "%s: the bill %s of %s".formatted(reference, number, payee);
    }
  }

  private void bills(List<BillLine> before, List<BillLine> now) {
    var old = byKey(before, BillKey::of);
    for (var bill : now) {
      var key = BillKey.of(bill);
      var was = old.remove(key);
      if (was == null) {
        sentences.add("%s was added.".formatted(key.inWords()));
      } else if (!was.state().equals(bill.state())) {
        sentences.add(
            "%s was %s and is now %s."
                .formatted(key.inWords(), lower(was.state()), lower(bill.state())));
      } else if (!was.equals(bill)) {
        sentences.add("%s was changed.".formatted(key.inWords()));
      }
    }
    old.keySet().forEach(gone -> sentences.add(gone.inWords() + " is no longer shown."));
  }

  private static String lower(String state) {
    return state.toLowerCase(Locale.UK);
  }

  private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
    return rows.stream()
        .collect(toMap(key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
  }
}
