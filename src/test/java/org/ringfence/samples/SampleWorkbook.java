package org.ringfence.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ringfence.money.Money;

/**
 * Makes {@code samples/}: a moving-in workbook of an invented provider with eight invented people
 * and twelve months to the end of October 2026, and two attachments. The same each time. Nobody in
 * it lives, no address exists, and the telephone numbers are of the range kept for stories.
 */
public final class SampleWorkbook {

  static final String ISF = "ISF account";
  static final String NHS_MONEY = "Health money account";
  static final String COUNCIL = "Sampleton Borough Council";
  static final String ICB = "NHS Sampleshire";

  static final List<SamplePerson> PEOPLE =
      List.of(
          person("P001", "Social care", Money.of(412, 50), Money.of(38, 20), nov(2025), 93),
          person("P002", "Social care", Money.of(365, 0), Money.of(22, 75), nov(2025), 95),
          person("P003", "Social care", Money.of(298, 40), Money.ZERO, nov(2025), 92),
          person("P004", "Social care", Money.of(520, 0), Money.of(54, 10), nov(2025), 94),
          person("P005", "Health", Money.of(690, 0), Money.ZERO, nov(2025), 96),
          person("P006", "Social care", Money.of(334, 60), Money.of(18, 0), nov(2025), 62),
          person("P007", "Social care", Money.of(276, 30), Money.of(31, 50), nov(2025), 99),
          person(
              "P008",
              "Social care",
              Money.of(448, 0),
              Money.of(41, 25),
              LocalDate.of(2026, 2, 1),
              97));

  private SampleWorkbook() {}

  private static SamplePerson person(
      String reference, String source, Money own, Money contribution, LocalDate from, int spends) {
    return new SamplePerson(reference, source, own, contribution, from, spends);
  }

  private static LocalDate nov(int year) {
    return LocalDate.of(year, 11, 1);
  }

  /** Writes the sample into the folder named, or into {@code samples}. */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments.length == 0 ? "samples" : arguments[0]);
    Files.createDirectories(folder);
    make().write(folder.resolve("ringfence-sample.xlsx"));
    SampleAttachments.write(folder);
  }

  /** The workbook, put together but not written. */
  public static Workbook make() {
    var workbook = new Workbook();
    office(workbook);
    people(workbook);
    agreements(workbook);
    funding(workbook);
    new SampleLedger().writeTo(workbook);
    return workbook;
  }

  private static void office(Workbook to) {
    to.add(
        "Provider",
        "Lantern Lane Support (an invented provider)",
        "1 Lantern Lane, Sampleton, ZZ1 1ZZ",
        "01632 960123",
        "office@lanternlane.example",
        "no");
    to.add("Bank accounts", ISF, "00-00-01", "00012345");
    to.add("Bank accounts", NHS_MONEY, "00-00-01", "00067890");
    to.add("Staff", "Mari Invented", "Registered manager", "any");
    to.add("Staff", "Tomás Example", "Team leader", Money.of(500, 0));
    to.add("Staff", "Priya Specimen", "Finance officer", Money.of(150, 0));
    to.add("Staff", "Owen Madeup", "Administrator", null);
    to.add("Commissioners", COUNCIL, "Council");
    to.add("Commissioners", ICB, "NHS");
    for (var payee : SampleLedger.PAYEES) {
      to.add("Payees", payee, "Third party");
    }
    to.add("Payees", SampleLedger.OURSELVES, "Provider");
  }

  private static void people(Workbook to) {
    to.add("People", "P001", "Gwen Sample", "", "Standard");
    to.add("People", "P002", "Siân Ŵynne-Test", "Siân", "Easy Read");
    to.add("People", "P003", "Łukasz Przykład", "", "Large print");
    to.add("People", "P004", "Ελένη Δοκιμή", "Eleni", "");
    to.add("People", "P005", "يوسف المثال", "Yusuf", "Standard", "Yusuf Al-Mithal");
    to.add("People", "P006", "Zoë D'Ésempio-O'Test", "Zoë", "Standard");
    to.add("People", "P007", "Bob Placeholder", "", "Large print");
    to.add("People", "P008", "Nguyễn Thị Mẫu", "Mẫu", "Standard");
  }

  private static void agreements(Workbook to) {
    var april = LocalDate.of(2025, 4, 6);
    var signed = LocalDate.of(2025, 3, 20);
    to.add("Agreements", "P001", COUNCIL, "Two-way", signed, april, null, 8);
    to.add("Agreements", "P002", COUNCIL, "Three-way", signed, april, null, 8);
    to.add("Agreements", "P003", COUNCIL, "Two-way", signed, april, null, 6);
    to.add("Agreements", "P004", COUNCIL, "Three-way", signed, april, LocalDate.of(2026, 4, 5), 8);
    to.add(
        "Agreements",
        "P004",
        COUNCIL,
        "Three-way",
        LocalDate.of(2026, 3, 24),
        LocalDate.of(2026, 4, 6),
        null,
        6);
    to.add("Agreements", "P005", ICB, "Three-way", signed, april, null, 4);
    to.add("Agreements", "P006", COUNCIL, "Two-way", signed, april, null, 4);
    to.add("Agreements", "P007", COUNCIL, "Two-way", signed, april, LocalDate.of(2026, 12, 31), 4);
    to.add(
        "Agreements",
        "P008",
        COUNCIL,
        "Two-way",
        LocalDate.of(2026, 1, 19),
        LocalDate.of(2026, 2, 1),
        null,
        4,
        Money.of(150, 0));
  }

  private static void funding(Workbook to) {
    for (var person : PEOPLE) {
      to.add("Funding", person.reference(), person.source(), person.own(), agreedFrom(person));
      if (person.contribution().isPositive()) {
        to.add(
            "Funding",
            person.reference(),
            "Contribution",
            person.contribution(),
            agreedFrom(person));
      }
    }
    to.add(
        "Funding",
        "P005",
        "Education",
        Money.of(45, 0),
        LocalDate.of(2026, 1, 5),
        LocalDate.of(2026, 7, 17));
  }

  private static LocalDate agreedFrom(SamplePerson person) {
    return person.from().equals(nov(2025)) ? LocalDate.of(2025, 4, 6) : person.from();
  }
}
