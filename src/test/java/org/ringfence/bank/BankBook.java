package org.ringfence.bank;

import static org.ringfence.people.Office.BY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.documents.Documents;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.BankMoves;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.Posted;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.staff.ProviderDetails;

/** An office with the bank’s use cases, entries and statement files. Today is 22 November 2026. */
public final class BankBook implements AutoCloseable {

  private static final String HEADINGS =
      "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit"
          + " Amount,Credit Amount,Balance\n";

  public final Office office;
  public final BankUseCases bank;
  public final Matching matching;
  public final OwnMoney own;
  public final Proving proving;
  private final Path folder;
  private int files;

  public BankBook(Path folder) {
    this.folder = folder;
    office = new Office(folder);
    bank =
        BankUseCases.of(
            office.database(),
            office.clock,
            office.activity,
            new Documents(office.clock),
            sources());
    matching = bank.matching();
    own = bank.ownMoney();
    proving = bank.proving();
  }

  private BankSources sources() {
    return new BankSources(
        office.accounts,
        new BankMoves(),
        new Funds(),
        office.people,
        office.agreements,
        office.commissioners,
        new ProviderDetails(office.database(), office.activity));
  }

  /** Someone with £100 a week from the council. */
  public FundId person(String reference, String name) {
    return fund(office.funded(reference, name, 100_00));
  }

  private FundId fund(PersonId person) {
    return office.database().read(tx -> new Funds().of(tx, person)).orElseThrow();
  }

  public NewEntry.Move move(FundId fund, String on, long pence) {
    return new NewEntry.Move(fund, LocalDate.parse(on), office.bank, Money.ofPence(pence));
  }

  public NewEntry received(FundId fund, String on, long pence) {
    return NewEntry.funding(move(fund, on, pence), FundingSource.SOCIAL_CARE, Facts.NONE);
  }

  public NewEntry paid(FundId fund, String on, long pence, String payee) {
    return NewEntry.purchase(
        move(fund, on, pence),
        SpentWith.THIRD_PARTY,
        "Transport",
        Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), payee, "")));
  }

  public Posted post(NewEntry... entries) {
    return office.post(entries);
  }

  /**
   * Brings a statement in.
   *
   * @param lines the oldest first: day, text, amount, balance after it; in pounds
   */
  public void statement(String... lines) {
    var text = new StringBuilder(HEADINGS);
    for (var line : List.of(lines).reversed()) {
      var cells = line.split(",", -1);
      var amount = cells[2];
      boolean out = amount.startsWith("-");
      text.append(
          "%s,TFR,,,%s,%s,%s,%s\n"
              .formatted(
                  String.join("/", List.of(cells[0].split("-")).reversed()),
                  cells[1],
                  out ? amount.substring(1) : "",
                  out ? "" : amount,
                  cells[3]));
    }
    try {
      var file = Files.writeString(folder.resolve("bank-%d.csv".formatted(++files)), text);
      bank.imports().bringIn(BY, ChosenFile.of(office.bank, file)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public AccountProof proof(String on) {
    return proving.proofs().all(Optional.of(LocalDate.parse(on))).getFirst().orElseThrow();
  }

  public Reconciliation reconcile(String on) {
    return proving.reconciliations().look(office.bank, LocalDate.parse(on)).orElseThrow();
  }

  @Override
  public void close() {
    office.close();
  }
}
