package org.ringfence.bank.ui;

import java.util.List;
import org.ringfence.bank.AccountStanding;
import org.ringfence.bank.BankOverview;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/** What of the bank needs doing now. */
public final class BankHome implements HomeSource {

  private final BankOverview overview;

  public BankHome(BankOverview overview) {
    this.overview = overview;
  }

  @Override
  public List<HomeLine> lines() {
    return overview.standings().stream()
        .filter(standing -> standing.unmatched() > 0)
        .map(BankHome::toMatch)
        .toList();
  }

  private static HomeLine toMatch(AccountStanding standing) {
    int lines = standing.unmatched();
    return new HomeLine(
        Tone.ACCENT,
        lines == 1
            ? "One line of the bank is not matched yet"
            : "%,d lines of the bank are not matched yet".formatted(lines),
        standing.account().name(),
        new Places.Bank());
  }
}
