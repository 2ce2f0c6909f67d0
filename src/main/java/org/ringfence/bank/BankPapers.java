package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.db.Database;
import org.ringfence.paper.Paper;
import org.ringfence.paper.Press;
import org.ringfence.paper.UnprintableText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;

/** Makes the bank's papers: the proof, and reconciliations as they were kept. */
public final class BankPapers {

  private final Database database;
  private final Clock clock;
  private final ProviderDetails provider;
  private final Proofs proofs;
  private final Supplier<Press> press;

  /**
   * @param press asked only when there is something to print
   */
  public BankPapers(
      Database database,
      Clock clock,
      ProviderDetails provider,
      Proofs proofs,
      Supplier<Press> press) {
    this.database = database;
    this.clock = clock;
    this.provider = provider;
    this.proofs = proofs;
    this.press = press;
  }

  /**
   * The proof of every account, whether they balance or not. Refuses what cannot be printed.
   *
   * @param on empty: today
   */
  public Outcome<BankPaper> proof(Optional<LocalDate> on) {
    var day = on.orElseGet(() -> LocalDate.now(clock));
    var paper = new ProofPaper(day, providerName(), proofs.all(Optional.of(day)));
    return print("bank-proof-%s.pdf".formatted(day), paper.paper(clock.instant(), clock.getZone()));
  }

  /** A reconciliation as it was kept. Refuses what cannot be printed. */
  public Outcome<BankPaper> reconciliation(KeptReconciliation kept) {
    var stood = kept.reconciliation();
    return print(
        "bank-reconciliation-%d-%s.pdf".formatted(stood.account().id().value(), stood.on()),
        new ReconciliationPaper(kept, providerName()).paper(clock.getZone()));
  }

  private String providerName() {
    return database.read(tx -> provider.get(tx)).map(Provider::name).orElse("");
  }

  private Outcome<BankPaper> print(String fileName, Paper paper) {
    try {
      return Outcome.done(new BankPaper(fileName, press.get().print(paper)));
    } catch (UnprintableText unprintable) {
      return Outcome.refused(unprintable.getMessage());
    }
  }
}
