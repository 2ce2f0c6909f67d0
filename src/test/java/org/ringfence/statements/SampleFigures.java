package org.ringfence.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.money.Money;
import org.ringfence.statements.StatementFigures.Amounts;
import org.ringfence.statements.StatementFigures.Bill;
import org.ringfence.statements.StatementFigures.Breakdown;
import org.ringfence.statements.StatementFigures.Contact;
import org.ringfence.statements.StatementFigures.Line;
import org.ringfence.statements.StatementFigures.Moved;
import org.ringfence.statements.StatementFigures.Named;
import org.ringfence.statements.StatementFigures.Overspent;
import org.ringfence.statements.StatementFigures.Parties;
import org.ringfence.statements.StatementFigures.Standing;

/** A full month of someone who does not exist. */
final class SampleFigures {

  private SampleFigures() {}

  static StatementFigures october() {
    var lines = new ArrayList<Line>();
    var balance = Money.of(373, 60);
    var in = Money.ZERO;
    var out = Money.ZERO;
    for (int i = 1; i <= 30; i++) {
      boolean comes = i % 10 == 1;
      var amount = comes ? Money.of(260, 45) : Money.of(7 + i, (i * 37) % 100);
      balance = comes ? balance.plus(amount) : balance.minus(amount);
      in = comes ? in.plus(amount) : in;
      out = comes ? out : out.plus(amount);
      lines.add(
          new Line(
              100 + i,
              LocalDate.of(2026, 10, i),
              comes
                  ? "Social care funding"
                  : i % 3 == 0 ? "Support at home" : "Swimming. Pool and a drink after",
              comes ? "Invented City Council" : i % 3 == 0 ? "Rowan House" : "Anytown Leisure",
              comes ? "" : "Getting out and about",
              i == 7 ? "Late: it happened on 28 September 2026." : "",
              new Moved(comes ? amount : Money.ZERO, comes ? Money.ZERO : amount, balance)));
    }
    var held = Money.of(45, 0);
    return new StatementFigures(
        new Parties(
            "P001",
            "Siân Llŷr-Invented",
            "Siân",
            "Invented City Council",
            new Contact(
                "Rowan House",
                "1 Made Up Lane\nAnytown AN1 1AA",
                "0113 496 0000",
                "office@rowan.example")),
        YearMonth.of(2026, 10),
        new Amounts(Money.of(373, 60), in, out, balance, held, balance.minus(held)),
        new Breakdown(
            List.of(new Named("Social care", in)),
            List.of(
                new Named("Swimming", out.minus(Money.of(250, 10))),
                new Named("Support at home", Money.of(200, 10)),
                new Named("Transport", Money.of(50, 0))),
            Money.of(200, 10),
            out.minus(Money.of(200, 10)),
            Money.ZERO,
            Money.ZERO),
        lines,
        List.of(
            new Bill(
                LocalDate.of(2026, 10, 3),
                "Northside Taxis",
                "NT-118",
                "Transport. Your share of the trip to the sea",
                "Helen Invented",
                Optional.of(LocalDate.of(2026, 10, 1)),
                Money.of(31, 20)),
            new Bill(
                LocalDate.of(2026, 10, 14),
                "Anytown Leisure",
                "5521",
                "Swimming",
                "R. Madeup",
                Optional.empty(),
                Money.of(18, 80))),
        new Standing(
            LocalDate.of(2026, 10, 31),
            Money.of(180, 0),
            OptionalInt.of(4),
            List.of(new Named("Garden tools, bill 77 of Green and Sons", held)),
            List.of(
                new Overspent(
                    LocalDate.of(2026, 10, 9),
                    Money.of(20, 0),
                    "Helen Invented",
                    "The boiler had to be mended that day")),
            List.of("This month was closed and then opened again, because: a bill was missing.")));
  }
}
