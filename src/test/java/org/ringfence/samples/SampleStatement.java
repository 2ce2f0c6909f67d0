package org.ringfence.samples;

import java.util.List;
import org.ringfence.money.Money;

/**
 * An invented bank's statement of one account for one month, oldest line first.
 *
 * @param opening what the account held before the first line
 */
record SampleStatement(Account account, Money opening, List<StatementLine> lines) {

  /** As the sample workbook has it. */
  record Account(String name, String sortCode, String number) {}

  Money closing() {
    return opening.plus(Money.sum(lines.stream().map(StatementLine::amount).toList()));
  }
}
