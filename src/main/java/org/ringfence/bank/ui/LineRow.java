package org.ringfence.bank.ui;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.Proposal;
import org.ringfence.ui.kit.Search;
import org.ringfence.ui.kit.Tone;

/** A line of the bank that is to be matched, what it seems to be, and whether it is chosen. */
final class LineRow {

  private final BankLine line;
  private final Optional<Proposal> proposal;
  private final BooleanProperty chosen;

  LineRow(BankLine line, Optional<Proposal> proposal, boolean chosen) {
    this.line = line;
    this.proposal = proposal;
    this.chosen = new SimpleBooleanProperty(this, "chosen", chosen);
  }

  BankLine line() {
    return line;
  }

  Optional<Proposal> proposal() {
    return proposal;
  }

  /** For the table; empty when nothing of the book seems to be it. */
  String seems() {
    return proposal
        .map(
            it -> {
              var first = it.book().getFirst().what();
              var what = first.who().isEmpty() ? first.kind() : first.kind() + ", " + first.who();
              return whole(it, what);
            })
        .orElse("");
  }

  private static String whole(Proposal proposal, String first) {
    int entries = proposal.book().size();
    int lines = proposal.lines().size();
    var what = entries == 1 ? first : "%s and %d more".formatted(first, entries - 1);
    return lines == 1 ? what : "One of %d lines of %s".formatted(lines, what);
  }

  String sureness() {
    return proposal.map(it -> it.sure() ? "Sure" : "Likely").orElse("Not found");
  }

  Tone tone() {
    return proposal.map(it -> it.sure() ? Tone.GOOD : Tone.ACCENT).orElse(Tone.PLAIN);
  }

  /** Why, in a sentence or two. */
  String why() {
    return proposal
        .map(
            it ->
                "%s: %s. %s"
                    .formatted(sureness(), whole(it, it.book().getFirst().says()), it.reason()))
        .orElse("Nothing in the book seems to be this line. Press Enter to enter it.");
  }

  boolean contains(String words) {
    return Search.matches(
        "%s %s %s %s"
            .formatted(
                line.text(),
                line.amount(),
                seems(),
                proposal.map(it -> it.book().getFirst().says()).orElse("")),
        words);
  }

  BooleanProperty chosenProperty() {
    return chosen;
  }
}
