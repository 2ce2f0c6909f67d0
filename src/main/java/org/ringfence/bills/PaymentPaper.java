package org.ringfence.bills;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.paper.Block;
import org.ringfence.paper.Block.Box;
import org.ringfence.paper.Block.Bullets;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.Look;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Block.Together;
import org.ringfence.paper.Paper;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Theme;
import org.ringfence.paper.Theme.Spacing;
import org.ringfence.problem.DayText;

/**
 * A payment run on paper: to key into the bank's own program by, to sign, and to file. It names
 * payees, never the people whose money it is.
 */
final class PaymentPaper {

  /** Room to tick a line off by hand, and to sign in. */
  private static final float CELL = 6.5f;

  private final PaymentList list;
  private final LocalDate paidOn;
  private final String provider;
  private final String by;

  /**
   * @param by who prepared it
   */
  PaymentPaper(PaymentList list, LocalDate paidOn, String provider, String by) {
    this.list = list;
    this.paidOn = paidOn;
    this.provider = provider;
    this.by = by;
  }

  /**
   * @param zone where the day begins on which it was made
   */
  Paper paper(Instant madeAt, ZoneId zone) {
    var made = DayText.of(LocalDate.ofInstant(madeAt, zone));
    var title = "Payments on " + DayText.of(paidOn);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title));
    blocks.add(Paragraph.of(Block.Tone.LEAD, provider));
    blocks.add(new Box(Look.CALLOUT, List.of(Paragraph.of(inWords()))));
    blocks.add(payments());
    missing().ifPresent(blocks::add);
    blocks.add(new Together(List.of(new Heading(2, "Signed"), signatures(made))));
    return new Paper(
        new About(
            title,
            provider,
            "Payment list",
            provider + " · " + title + " · Made on " + made,
            madeAt),
        theme(),
        blocks,
        Optional.empty());
  }

  private static Theme theme() {
    var standard = Theme.standard();
    var room = standard.spacing();
    return new Theme(
        standard.page(),
        standard.sizes(),
        new Spacing(
            room.line(), room.paragraph(), room.section(), CELL, room.picture(), room.twoColumns()),
        standard.palette());
  }

  private String inWords() {
    var each =
        list.totals().entrySet().stream()
            .map(total -> "%s from %s".formatted(total.getValue(), total.getKey()))
            .toList();
    return "%s to pay: %s."
        .formatted(
            list.lines().size() == 1 ? "1 bill" : "%,d bills".formatted(list.lines().size()),
            String.join(", ", each));
  }

  private Table payments() {
    var rows = new ArrayList<Row>();
    list.lines()
        .forEach(
            line -> {
              var payment = line.payment();
              rows.add(
                  Row.of(
                      payment.payeeName(),
                      payment.reference(),
                      orNone(payment.sortCode()),
                      orNone(payment.accountNumber()),
                      DayText.shortOf(payment.dueOn()),
                      payment.amount().toString()));
            });
    rows.add(Row.total("Together", "", "", "", "", list.total().toString()));
    return new Table(
        List.of(
            Column.words("Payee"),
            Column.words("Reference"),
            Column.words("Sort code"),
            Column.words("Account"),
            Column.words("Due"),
            Column.amounts("Amount")),
        rows,
        true);
  }

  private static String orNone(String text) {
    return text.isBlank() ? "–" : text;
  }

  private Optional<Block> missing() {
    var payees =
        list.lines().stream()
            .map(PaymentList.Line::payment)
            .filter(payment -> !payment.hasBankDetails())
            .map(Payment::payeeName)
            .distinct()
            .toList();
    return payees.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Together(
                List.of(
                    Paragraph.of("The book has no bank details, or not all of them, for:"),
                    new Bullets(payees))));
  }

  private Table signatures(String made) {
    return new Table(
        List.of(
            Column.words("Step"),
            Column.words("Name"),
            Column.words("Date"),
            Column.words("Signature")),
        List.of(
            Row.of("Prepared by", by, made, ""),
            Row.of("Checked by", "", "", ""),
            Row.of("Paid at the bank by", "", "", "")),
        true);
  }
}
