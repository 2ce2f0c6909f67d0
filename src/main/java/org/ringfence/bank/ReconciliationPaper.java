package org.ringfence.bank;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.paper.Block;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.Look;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Paper;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Theme;
import org.ringfence.problem.DayText;

/** A kept reconciliation on paper, for the provider's own files and its auditors. */
final class ReconciliationPaper {

  private static final float HALF = 0.5f;

  private final KeptReconciliation kept;
  private final Reconciliation stood;
  private final String provider;

  ReconciliationPaper(KeptReconciliation kept, String provider) {
    this.kept = kept;
    this.stood = kept.reconciliation();
    this.provider = provider;
  }

  /**
   * @param zone where the day begins on which it was kept
   */
  Paper paper(ZoneId zone) {
    var title = "Bank reconciliation: " + stood.account().name();
    var day = DayText.of(LocalDate.ofInstant(kept.keptAt(), zone));
    var footer =
        "%s · %s to %s · Kept on %s by %s"
            .formatted(provider, stood.account().name(), DayText.of(stood.on()), day, kept.by());
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title));
    blocks.add(
        Paragraph.of(Block.Tone.LEAD, "To %s · %s".formatted(DayText.of(stood.on()), provider)));
    blocks.add(new Block.Box(Look.CALLOUT, List.of(Paragraph.of(says()))));
    blocks.add(
        new Block.TwoColumns(
            List.of(new Heading(2, "What the bank says"), bank()),
            List.of(new Heading(2, "Held against the book"), book()),
            HALF));
    blocks.addAll(items("At the bank, not in the book by then", stood.atTheBank()));
    blocks.addAll(items("In the book, not at the bank by then", stood.inTheBook()));
    blocks.add(
        Paragraph.of(
            "Kept by %s on %s%s."
                .formatted(
                    kept.by(),
                    day,
                    kept.month()
                        .map(it -> ", when %s was closed".formatted(DayText.of(it)))
                        .orElse(""))));
    return new Paper(
        new About(title, provider, "Bank reconciliation", footer, kept.keptAt()),
        Theme.standard(),
        blocks,
        Optional.empty());
  }

  private String says() {
    if (stood.agrees()) {
      return "The bank and the book agree: every line of the bank is in the book, and what the book"
          + " has besides was on its way.";
    }
    return stood.difference().isZero()
        ? "The bank and the book agree once what is listed below is taken into account. Some of it"
            + " was still to be put right."
        : "The bank and the book differ by %s, for which nothing in the lists below accounts."
            .formatted(stood.difference());
  }

  private Table bank() {
    var bank = stood.bank();
    var rows = new ArrayList<Row>();
    rows.add(Row.of("Held before " + DayText.of(bank.begins()), bank.opening().toString()));
    rows.add(Row.of(lines(bank.matched(), "matched"), bank.matched().amount().toString()));
    if (bank.open().count() > 0) {
      rows.add(Row.of(lines(bank.open(), "not matched"), bank.open().amount().toString()));
    }
    if (!bank.missing().isZero()) {
      rows.add(Row.of("Lines that are missing", bank.missing().toString()));
    }
    rows.add(Row.total("Held on " + DayText.of(stood.on()), bank.closing().toString()));
    return table(rows);
  }

  private static String lines(Reconciliation.Lines lines, String how) {
    return lines.count() == 1 ? "1 line " + how : "%,d lines %s".formatted(lines.count(), how);
  }

  private Table book() {
    var rows = new ArrayList<Row>();
    rows.add(Row.of("The bank holds", stood.bank().closing().toString()));
    rows.add(Row.of("Without what only the bank has", stood.onlyAtTheBank().negated().toString()));
    rows.add(Row.of("With what only the book has", stood.onlyInTheBook().toString()));
    rows.add(Row.total("So the book should hold", stood.expected().toString()));
    rows.add(Row.of("People’s funds", stood.book().funds().toString()));
    rows.add(Row.of("The provider’s own", stood.book().own().toString()));
    rows.add(Row.total("The book holds", stood.book().together().toString()));
    rows.add(Row.total("Difference", stood.difference().toString()));
    return table(rows);
  }

  private static Table table(List<Row> rows) {
    return new Table(List.of(Column.words("What"), Column.amounts("Amount")), rows, true);
  }

  private static List<Block> items(String heading, List<Reconciliation.Item> items) {
    var heads = new Heading(2, heading);
    if (items.isEmpty()) {
      return List.of(heads, Paragraph.of("Nothing."));
    }
    var rows = new ArrayList<Row>();
    items.forEach(
        item ->
            rows.add(
                Row.of(
                    DayText.shortOf(item.on()),
                    item.says(),
                    WhyWords.of(item),
                    item.amount().toString())));
    rows.add(
        Row.total(
            "Together",
            "",
            "",
            Money.sum(items.stream().map(Reconciliation.Item::amount).toList()).toString()));
    return List.of(
        heads,
        new Table(
            List.of(
                Column.words("Date"),
                Column.words("What"),
                Column.words("How it stood"),
                Column.amounts("Amount")),
            rows,
            false));
  }
}
