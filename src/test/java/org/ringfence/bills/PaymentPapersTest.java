package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PayeeId;
import org.ringfence.money.Money;
import org.ringfence.paper.PaperFiles;
import org.ringfence.paper.Press;
import org.ringfence.paper.ReadBack;
import org.ringfence.paper.Typefaces;
import org.ringfence.paper.VeraPdf;
import org.ringfence.people.Payee;
import org.ringfence.people.PayeeDetails;
import org.ringfence.people.PayeeKind;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;

class PaymentPapersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Press PRESS = new Press(Typefaces.bundled());

  @TempDir Path folder;

  private static PaymentList.Line line(int number, String payee, String sortCode) {
    var account = sortCode.isEmpty() ? "" : "1234567" + number % 10;
    var details =
        new PayeeDetails(payee, PayeeKind.THIRD_PARTY, "ACC-" + number, sortCode, account);
    var payment =
        new Payment(
            new BillId(number),
            new Payee(new PayeeId(number), details, Optional.empty()),
            "INV " + number,
            DAY.plusDays(number),
            Money.ofPence(12_345L * number),
            1);
    return new PaymentList.Line(payment, number % 2 == 0 ? "ISF account" : "Health money");
  }

  @Test
  void theListSaysWhatToPayAndHasRoomToSign() throws IOException {
    var lines = new ArrayList<PaymentList.Line>();
    lines.add(line(1, "Café Ŵy & Daughters Community Transport (Anyshire) Limited", "65-43-21"));
    lines.add(line(2, "Cash in Hand Window Cleaning", ""));
    for (int i = 3; i <= 30; i++) {
      lines.add(line(i, "Invented Supplier " + i, "65-43-21"));
    }
    try (var book = new TestBook(folder)) {
      var clock = new TickingClock();
      var provider = new ProviderDetails(book.database(), new ActivityLog(book.database(), clock));
      provider.set("Test", new Provider("Rowan House", "", "", "", false)).orElseThrow();
      var papers = new PaymentPapers(clock, provider, () -> PRESS);
      var wanted = new PaymentPapers.Wanted(new PaymentList(lines), DAY, "Priya Specimen");
      var file = papers.save(wanted, folder.resolve("payments.pdf")).orElseThrow();
      var pdf = Files.readAllBytes(file);
      PaperFiles.keep("payment-list", pdf);
      assertThat(VeraPdf.failures(pdf)).isEmpty();
      assertThat(ReadBack.text(pdf))
          .contains(
              "Payments on 20 November 2026",
              "Rowan House",
              "30 bills to pay",
              "Café Ŵy & Daughters",
              "ACC-1 INV 1",
              "65-43-21 12345671",
              "£123.45",
              "Together £57,404.25",
              "no bank details, or not all of them, for: Cash in Hand Window Cleaning",
              "Prepared by Priya Specimen",
              "Checked by",
              "Page 1 of 2");
      assertThat(
              papers
                  .save(
                      new PaymentPapers.Wanted(new PaymentList(List.of()), DAY, "Priya"),
                      folder.resolve("none.pdf"))
                  .problems())
          .singleElement()
          .satisfies(it -> assertThat(it.says()).startsWith("No bill is chosen"));
      assertThat(folder.resolve("none.pdf")).doesNotExist();
    }
  }
}
