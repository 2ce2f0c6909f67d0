package org.ringfence.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.Commissioner;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.DatedTerm;
import org.ringfence.people.Days;
import org.ringfence.people.Funding;
import org.ringfence.people.FundingLine;
import org.ringfence.people.Person;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.StatementFormat;
import org.ringfence.people.Term;
import org.ringfence.people.Terms;

/** The proposal against a plain recomputation: day by day, in decimals, rounded at the end. */
class ProposalProperties {

  private static final LocalDate BASE = LocalDate.of(2026, 1, 1);
  private static final Commissioner COUNCIL =
      new Commissioner(
          new CommissionerId(1),
          new CommissionerDetails("Anyshire Council", CommissionerKind.COUNCIL, "", ""),
          Optional.empty());
  private static final Person PERSON =
      new Person(
          new PersonId(1),
          new PersonDetails("P1", "Gwen Sample", "", "", StatementFormat.STANDARD));

  @Property(tries = 500)
  void isWhatADayByDaySumSays(
      @ForAll @Size(max = 6) List<@net.jqwik.api.From("lines") FundingLine> lines,
      @ForAll @IntRange(max = 200) int agreementStarts,
      @ForAll @IntRange(max = 400) int agreementDays,
      @ForAll @IntRange(max = 300) int first,
      @ForAll @IntRange(max = 70) int more) {
    var agreement = agreement(agreementStarts, agreementDays);
    var days = new Days(BASE.plusDays(first), BASE.plusDays(first + more));
    var proposed =
        new Proposal(COUNCIL, days, List.of(COUNCIL))
            .sharesOf(
                List.of(PERSON),
                Map.of(PERSON.id(), List.of(agreement)),
                Map.of(PERSON.id(), new Funding(lines)));
    var found = new EnumMap<FundingSource, Money>(FundingSource.class);
    proposed.stream()
        .filter(share -> share.amount().isPositive())
        .forEach(share -> found.put(share.source(), share.amount()));
    assertThat(found).isEqualTo(dayByDay(lines, agreement, days));
  }

  private static Map<FundingSource, Money> dayByDay(
      List<FundingLine> lines, Agreement agreement, Days days) {
    var exact = new EnumMap<FundingSource, BigDecimal>(FundingSource.class);
    for (var day : days.first().datesUntil(days.last().plusDays(1)).toList()) {
      for (var line : lines) {
        boolean due =
            !day.isBefore(line.from())
                && (line.to().isEmpty() || !day.isAfter(line.to().get()))
                && agreement.covers(day)
                && line.source() != FundingSource.CONTRIBUTION;
        if (due) {
          var seventh =
              BigDecimal.valueOf(line.weekly().pence())
                  .divide(BigDecimal.valueOf(7), new MathContext(40));
          exact.merge(line.source(), seventh, BigDecimal::add);
        }
      }
    }
    var rounded = new EnumMap<FundingSource, Money>(FundingSource.class);
    exact.forEach(
        (source, sum) -> {
          long pence = sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
          if (pence > 0) {
            rounded.put(source, Money.ofPence(pence));
          }
        });
    return rounded;
  }

  private static Agreement agreement(int starts, int length) {
    var from = BASE.plusDays(starts);
    var terms = new ArrayList<DatedTerm>();
    if (length < 350) {
      var ends = new Term.Ends(from.plusDays(length));
      terms.add(new DatedTerm(ends, from, Instant.EPOCH, "Test"));
    }
    return new Agreement(
        new AgreementId(1),
        PERSON.id(),
        COUNCIL.id(),
        AgreementForm.TWO_WAY,
        from,
        from,
        new Terms(terms));
  }

  @Provide
  Arbitrary<FundingLine> lines() {
    return Combinators.combine(
            Arbitraries.of(FundingSource.class),
            Arbitraries.longs().between(0, 300_000),
            Arbitraries.integers().between(0, 300),
            Arbitraries.integers().between(0, 200).optional())
        .as(
            (source, weekly, from, length) ->
                new FundingLine(
                    new FundingLineId(1),
                    PERSON.id(),
                    source,
                    Money.ofPence(weekly),
                    BASE.plusDays(from),
                    length.map(days -> BASE.plusDays(from + days))));
  }
}
