package org.ringfence.launch;

import static org.ringfence.people.Office.BY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.ChosenFile;
import org.ringfence.bank.EnteringLines;
import org.ringfence.bank.LineEntry;
import org.ringfence.bills.BillAuthorising;
import org.ringfence.bills.BillDays;
import org.ringfence.bills.BillDetails;
import org.ringfence.bills.BillEntry;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.ShareDetails;
import org.ringfence.ids.BankMatchId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Authority;

/**
 * An office whose bank statement of October 2026 is brought in line by line, with every way of
 * making an entry of a line.
 */
public class BankOffice implements AutoCloseable {

  public static final LocalDate DAY = Office.DAY;
  private static final DateTimeFormatter AS_LLOYDS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  public final Office office;
  public final BankUseCases bank;
  public final EnteringLines entering;
  private final BillUseCases bills;
  private final Path folder;
  private long balance;
  private int files;

  public BankOffice(Path folder) {
    this.folder = folder;
    office = new Office(folder);
    var open = new OpenBook(folder, office.database(), office.clock, new LazyTypefaces());
    bank = open.bank();
    entering = open.enteringLines(bank);
    bills = open.bills();
  }

  /** A line of the bank; pence are negative for money that went out. */
  public BankLine line(LocalDate on, String text, long pence) {
    balance += pence;
    var written =
        "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit"
            + " Amount,Credit Amount,Balance\n"
            + "%s,DEB,,,%s,%s,%s,%s\n"
                .formatted(
                    AS_LLOYDS.format(on),
                    text,
                    pence < 0 ? pounds(-pence) : "",
                    pence < 0 ? "" : pounds(pence),
                    pounds(balance));
    try {
      var file = Files.writeString(folder.resolve("bank-%d.csv".formatted(++files)), written);
      bank.imports().bringIn(BY, ChosenFile.of(office.bank, file)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bank.matching().open(office.bank).lines().stream()
        .filter(it -> it.text().equals(text) && it.on().equals(on))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static String pounds(long pence) {
    return "%s%d.%02d"
        .formatted(pence < 0 ? "-" : "", Math.abs(pence) / 100, Math.abs(pence) % 100);
  }

  /** A bill of the taxis for one person, authorised. */
  public BillId authorisedBill(String invoice, long pence, PersonId person) {
    var amount = Money.ofPence(pence);
    var details =
        new BillDetails(
            office.taxis,
            invoice,
            BillDays.of(DAY.minusDays(5), DAY.plusDays(20)),
            amount,
            "",
            List.of(new ShareDetails(person, amount, "Transport", "")));
    var bill =
        bills
            .bills()
            .enter(new BillEntry(CommandId.fresh(), BY, details, Optional.empty(), false))
            .orElseThrow();
    var signer = office.signature(office.authoriser("Ann Authoriser " + invoice, Authority.any()));
    bills
        .authorising()
        .authorise(new BillAuthorising.Wish(CommandId.fresh(), bill, signer, ""))
        .orElseThrow();
    return bill;
  }

  /** Enters the line as this, with the command that is meant for it. */
  public Outcome<BankMatchId> enter(BankLine line, LineEntry entry) {
    var command = entering.draft(line.id()).orElseThrow().command();
    return entering.enter(BY, command, line.id(), entry);
  }

  /** What the matches tie lines to, in the words of the book, the last made first. */
  public List<String> matched() {
    var says = new ArrayList<String>();
    bank.matching()
        .matched(office.bank)
        .forEach(pair -> pair.book().forEach(item -> says.add(item.what().kind())));
    return says;
  }

  @Override
  public void close() {
    office.close();
  }
}
