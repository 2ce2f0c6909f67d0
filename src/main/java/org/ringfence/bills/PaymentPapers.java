package org.ringfence.bills;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.ringfence.files.WholeFile;
import org.ringfence.paper.Press;
import org.ringfence.paper.PrintedPaper;
import org.ringfence.paper.UnprintableText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;

/** Puts payment runs on paper. */
public final class PaymentPapers {

  private final Clock clock;
  private final ProviderDetails provider;
  private final Supplier<Press> press;

  /**
   * @param press asked only when there is something to print
   */
  public PaymentPapers(Clock clock, ProviderDetails provider, Supplier<Press> press) {
    this.clock = clock;
    this.provider = provider;
    this.press = press;
  }

  /**
   * A run to be put on paper.
   *
   * @param by the name of who prepared it
   */
  public record Wanted(PaymentList list, LocalDate paidOn, String by) {}

  /**
   * Prints it through the system's print dialog, and waits for that: never on the thread that draws
   * the window. True when it was printed, false when the dialog was closed. Refuses a list of
   * nothing, what cannot be printed, and to print without a printer.
   */
  public Outcome<Boolean> print(Wanted wanted) {
    return paper(wanted).then(PrintedPaper::print);
  }

  /** Saves it as a PDF. Refuses a list of nothing, and a place that cannot be written to. */
  public Outcome<Path> save(Wanted wanted, Path file) {
    return paper(wanted).then(paper -> paper.saveAs(file));
  }

  /** Saves it for the bank's own program. Refuses a place that cannot be written to. */
  public Outcome<Path> saveForBank(PaymentList list, Path file) {
    return WholeFile.write(file, out -> out.write(list.csv().getBytes(StandardCharsets.UTF_8)));
  }

  private Outcome<PrintedPaper> paper(Wanted wanted) {
    var list = wanted.list();
    if (list.lines().isEmpty()) {
      return Outcome.refused("No bill is chosen. Mark those to pay.");
    }
    var name = provider.get().map(Provider::name).orElse("");
    var paper =
        new PaymentPaper(list, wanted.paidOn(), name, wanted.by())
            .paper(clock.instant(), clock.getZone());
    try {
      return Outcome.done(
          new PrintedPaper("payments-%s.pdf".formatted(wanted.paidOn()), press.get().print(paper)));
    } catch (UnprintableText unprintable) {
      return Outcome.refused(unprintable.getMessage());
    }
  }
}
