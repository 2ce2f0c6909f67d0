package org.ringfence.people;

import static org.ringfence.db.gen.Tables.AGREEMENT_TERM;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.ringfence.ids.AgreementId;

/** How a term lies in its row: in the one column that fits its kind, or in none. */
final class TermRowStore {

  private TermRowStore() {}

  static DatedTerm read(Record row) {
    return new DatedTerm(
        term(row),
        row.get(AGREEMENT_TERM.FROM_ON),
        row.get(AGREEMENT_TERM.RECORDED_AT),
        row.get(AGREEMENT_TERM.BY_NAME));
  }

  private static Term term(Record row) {
    var kind = TermKind.valueOf(row.get(AGREEMENT_TERM.KIND));
    var amount = row.get(AGREEMENT_TERM.AMOUNT_PENCE);
    var number = row.get(AGREEMENT_TERM.WHOLE_NUMBER);
    var day = row.get(AGREEMENT_TERM.ON_DATE);
    var words = row.get(AGREEMENT_TERM.WORDS);
    if (amount == null && number == null && day == null && words == null) {
      return new Term.NoLonger(kind);
    }
    return switch (kind) {
      case ENDS -> new Term.Ends(day);
      case REVIEW -> new Term.Review(day);
      case SURPLUS_WEEKS -> new Term.SurplusWeeks(number);
      case OVERSPEND_LIMIT -> new Term.OverspendLimit(amount);
      case WEEKLY_FEE -> new Term.WeeklyFee(amount);
      case NOTICE_WEEKS -> new Term.NoticeWeeks(number);
      case PAID -> new Term.Paid(PaymentBasis.valueOf(words));
      case NOT_TO_BE_SPENT_ON -> new Term.NotToBeSpentOn(words);
      case OUTCOME -> new Term.Outcomes(words);
    };
  }

  static Map<Field<?>, Object> write(AgreementId agreement, DatedTerm dated) {
    var row = new HashMap<Field<?>, Object>();
    row.put(AGREEMENT_TERM.AGREEMENT_ID, agreement.value());
    row.put(AGREEMENT_TERM.KIND, dated.term().kind().name());
    row.put(AGREEMENT_TERM.FROM_ON, dated.from());
    row.put(AGREEMENT_TERM.RECORDED_AT, dated.recordedAt());
    row.put(AGREEMENT_TERM.BY_NAME, dated.by());
    switch (dated.term()) {
      case Term.Ends(var lastDay) -> row.put(AGREEMENT_TERM.ON_DATE, lastDay);
      case Term.Review(var on) -> row.put(AGREEMENT_TERM.ON_DATE, on);
      case Term.SurplusWeeks(var weeks) -> row.put(AGREEMENT_TERM.WHOLE_NUMBER, weeks);
      case Term.OverspendLimit(var limit) -> row.put(AGREEMENT_TERM.AMOUNT_PENCE, limit);
      case Term.WeeklyFee(var weekly) -> row.put(AGREEMENT_TERM.AMOUNT_PENCE, weekly);
      case Term.NoticeWeeks(var weeks) -> row.put(AGREEMENT_TERM.WHOLE_NUMBER, weeks);
      case Term.Paid(var basis) -> row.put(AGREEMENT_TERM.WORDS, basis.name());
      case Term.NotToBeSpentOn(var things) -> row.put(AGREEMENT_TERM.WORDS, things);
      case Term.Outcomes(var outcomes) -> row.put(AGREEMENT_TERM.WORDS, outcomes);
      case Term.NoLonger(var kind) -> {}
    }
    return row;
  }
}
