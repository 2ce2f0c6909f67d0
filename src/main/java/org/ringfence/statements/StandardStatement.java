package org.ringfence.statements;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.paper.Block;
import org.ringfence.paper.Block.Bar;
import org.ringfence.paper.Block.BarChart;
import org.ringfence.paper.Block.Box;
import org.ringfence.paper.Block.Bullets;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.KeyFigure;
import org.ringfence.paper.Block.KeyFigures;
import org.ringfence.paper.Block.Look;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Block.Together;
import org.ringfence.paper.Block.Tone;
import org.ringfence.paper.Block.TwoColumns;
import org.ringfence.paper.Paper;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Paper.Attached;
import org.ringfence.paper.Span;
import org.ringfence.paper.Theme;
import org.ringfence.problem.DayText;

/** The standard form of the statement: two pages of A4 for a usual month. */
final class StandardStatement {

  private static final float LEFT_SHARE = 0.42f;

  /** A space that no line ends at: a telephone number is read in one piece. */
  private static final char NO_BREAK = '\u00a0';

  private final StatementFigures figures;
  private final FiguresJson.Written written;
  private final Edition edition;
  private final ZoneId zone;

  /**
   * @param written the figures as they are kept
   * @param zone where the day begins on which it was made
   */
  StandardStatement(
      StatementFigures figures, FiguresJson.Written written, Edition edition, ZoneId zone) {
    this.figures = figures;
    this.written = written;
    this.edition = edition;
    this.zone = zone;
  }

  Paper paper() {
    var parties = figures.parties();
    var title = "Money statement for " + parties.name();
    var about =
        new About(
            title + ", " + PlainWords.month(figures.month()),
            parties.provider().name(),
            "Statement of an Individual Service Fund",
            footer(),
            edition.madeAt());
    var attached =
        new Attached(
            "%s-%s-statement.json".formatted(SafeName.of(parties.reference()), figures.month()),
            "The figures of this statement, for a computer to read",
            "application/json",
            written.json().getBytes(StandardCharsets.UTF_8));
    return new Paper(about, Theme.standard(), body(title), Optional.of(attached));
  }

  private String footer() {
    return joined(
        " · ",
        figures.parties().provider().name(),
        figures.parties().reference(),
        PlainWords.month(figures.month()),
        "Version " + edition.version(),
        "Made on " + DayText.of(edition.madeAt().atZone(zone).toLocalDate()));
  }

  private List<Block> body(String title) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title));
    blocks.add(
        Paragraph.of(
            Tone.LEAD,
            joined(
                " · ",
                PlainWords.month(figures.month()),
                figures.parties().provider().name(),
                figures.parties().commissioner())));
    blocks.addAll(changes());
    blocks.add(keyFigures());
    blocks.add(
        new TwoColumns(
            List.of(new Heading(2, "The month in six amounts"), sixAmounts()),
            List.of(new Heading(2, "In plain words"), inPlainWords()),
            LEFT_SHARE));
    blocks.add(
        new TwoColumns(
            List.of(
                new Heading(2, "Where the money came from"),
                cameFrom(),
                new Heading(2, "Who was paid"),
                whoWasPaid()),
            spentOnAndQuestions(),
            LEFT_SHARE));
    var tables = new MonthTables(figures);
    blocks.addAll(tables.bills());
    blocks.addAll(tables.spokenFor());
    blocks.addAll(tables.overspends());
    blocks.addAll(tables.everyLine());
    blocks.add(
        Paragraph.of(
            Tone.SMALL,
            "The same figures are inside this PDF for a computer to read. Their fingerprint is "
                + written.fingerprint()
                + "."));
    return blocks;
  }

  private List<Block> changes() {
    var says = new ArrayList<Block>();
    if (edition.version() > 1) {
      says.add(
          Paragraph.of(
              Span.strong("This is version %d. ".formatted(edition.version())),
              Span.of("It takes the place of the one before. What changed:")));
      says.add(new Bullets(edition.changes()));
    }
    figures.standing().notes().forEach(note -> says.add(Paragraph.of(note)));
    return says.isEmpty() ? List.of() : List.of(new Box(Look.CALLOUT, says));
  }

  private KeyFigures keyFigures() {
    var amounts = figures.amounts();
    var key = new ArrayList<KeyFigure>();
    var left = amounts.carriedForward();
    key.add(
        left.isNegative()
            ? new KeyFigure("Overspent at the end", left.negated().toString(), true)
            : new KeyFigure("Left at the end", left.toString(), true));
    key.add(
        new KeyFigure(
            "Free to use",
            amounts.available().isPositive() ? amounts.available().toString() : "Nothing",
            false));
    PlainWords.lasts(figures)
        .ifPresent(time -> key.add(new KeyFigure("Enough for about", time, false)));
    if (figures.standing().weeklyBudget().isPositive()) {
      key.add(new KeyFigure("Budget a week", figures.standing().weeklyBudget().toString(), false));
    }
    return new KeyFigures(key);
  }

  /** Others look these labels up in the text: see the formats that are promised. */
  private Table sixAmounts() {
    var amounts = figures.amounts();
    return new Table(
        List.of(Column.words("What"), Column.amounts("Amount")),
        List.of(
            Row.of("Balance brought forward", amounts.broughtForward().toString()),
            Row.of("Money in", amounts.moneyIn().toString()),
            Row.of("Money out", amounts.moneyOut().toString()),
            Row.total("Balance carried forward", amounts.carriedForward().toString()),
            Row.of("Spoken for", amounts.spokenFor().toString()),
            Row.total("Available", amounts.available().toString())),
        true);
  }

  private Box inPlainWords() {
    return new Box(
        Look.CALLOUT, PlainWords.summary(figures).stream().<Block>map(Paragraph::of).toList());
  }

  private Block cameFrom() {
    var in = figures.breakdown().in();
    if (in.isEmpty()) {
      return Paragraph.of("Nothing came in this month.");
    }
    var rows = new ArrayList<Row>();
    in.forEach(named -> rows.add(Row.of(named.name(), named.amount().toString())));
    rows.add(Row.total("Total", figures.amounts().moneyIn().toString()));
    return new Table(List.of(Column.words("From"), Column.amounts("Amount")), rows, true);
  }

  private Table whoWasPaid() {
    var breakdown = figures.breakdown();
    var rows = new ArrayList<Row>();
    rows.add(Row.of("Our own support", breakdown.ownSupport().toString()));
    rows.add(Row.of("Other people and firms", breakdown.thirdParties().toString()));
    if (!breakdown.fees().isZero()) {
      rows.add(Row.of("Our fee", breakdown.fees().toString()));
    }
    if (!breakdown.givenBack().isZero()) {
      rows.add(Row.of("Given back", breakdown.givenBack().toString()));
    }
    rows.add(Row.total("Total", figures.amounts().moneyOut().toString()));
    return new Table(List.of(Column.words("To"), Column.amounts("Amount")), rows, true);
  }

  private List<Block> spentOnAndQuestions() {
    var out = figures.breakdown().out();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, "What the money was spent on"));
    if (out.isEmpty()) {
      blocks.add(Paragraph.of("Nothing was spent this month."));
    } else {
      blocks.add(
          new BarChart(
              PlainWords.spending(figures),
              out.stream().map(named -> new Bar(named.name(), named.amount())).toList()));
    }
    blocks.add(questions());
    return blocks;
  }

  private Block questions() {
    var provider = figures.parties().provider();
    var reach = joined(" or ", provider.phone().replace(' ', NO_BREAK), provider.email());
    var says = new ArrayList<Block>();
    says.add(new Heading(2, "Questions?"));
    says.add(
        Paragraph.of(
            "Ask %s%s. You can see the receipt or bill for any line."
                .formatted(
                    provider.name().isEmpty() ? "us" : provider.name(),
                    reach.isEmpty() ? "" : ": " + reach)));
    says.add(
        Paragraph.of(
            "If something looks wrong, tell us the date and the amount. We will look at it with you and put it right; it will show on your next statement.%s"
                .formatted(
                    figures.parties().commissioner().isEmpty()
                        ? ""
                        : " You can also tell %s.".formatted(figures.parties().commissioner()))));
    if (!provider.address().isBlank()) {
      says.add(
          Paragraph.of(
              Tone.SMALL,
              provider.name()
                  + ", "
                  + String.join(", ", provider.address().lines().map(String::strip).toList())));
    }
    return new Together(List.of(new Box(Look.OUTLINE, says)));
  }

  /** What is there, parted; what is empty leaves no gap. */
  private static String joined(String between, String... parts) {
    return String.join(between, List.of(parts).stream().filter(part -> !part.isBlank()).toList());
  }
}
