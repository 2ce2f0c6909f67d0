package org.ringfence.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;

/** Every layout: how many lines, their sum, first and last day, opening and closing balance. */
class BankLayoutsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          lloyds.csv,               LLOYDS,            4, 742.30,   2026-10-01, 2026-10-14, 2012.50, 2754.80
          halifax-oldest-first.csv, LLOYDS,            2, -412.50,  2026-10-01, 2026-10-02, 2012.50, 1600.00
          barclays.csv,             BARCLAYS,          3, 2387.71,  2026-10-15, 2026-10-30, ,
          natwest.csv,              NATWEST,           3, 81.36,    2026-08-25, 2026-09-01, 1699.85, 1781.21
          natwest-new.csv,          NATWEST,           3, 1485.00,  2026-08-24, 2026-08-25, -1000.00, 480.00
          hsbc.csv,                 HSBC,              3, 3006.25,  2026-10-27, 2026-10-28, ,
          starling.csv,             STARLING,          2, 500.00,   2026-10-01, 2026-10-02, 4000.00, 4500.00
          monzo.csv,                MONZO,             3, 50.30,    2026-02-24, 2026-02-25, ,
          monzo-old.csv,            MONZO,             3, 461.70,   2026-03-28, 2026-03-30, ,
          cooperative.csv,          CO_OPERATIVE,      3, 0.00,     2026-10-16, 2026-10-19, 98.00, 98.00
          nationwide.csv,           NATIONWIDE,        3, -1508.89, 2026-09-01, 2026-09-25, 3010.99, 1502.10
          santander.txt,            SANTANDER_TEXT,    2, 988.00,   2026-09-29, 2026-09-30, 0.00, 988.00
          santander.qif,            QIF,               3, 117.25,   2026-03-10, 2026-04-20, ,
          american.qif,             QIF,               2, 1230.00,  2026-03-05, 2026-03-30, ,
          bankline.csv,             BANKLINE,          2, 1249.75,  2026-10-02, 2026-10-05, ,
          bankline-headed.csv,      BANKLINE,          2, 1249.75,  2026-10-02, 2026-10-05, ,
          hsbcnet.csv,              HSBCNET,           2, 2375.00,  2026-10-09, 2026-10-12, ,
          lloyds-commercial.csv,    LLOYDS_COMMERCIAL, 2, 1189.90,  2026-10-01, 2026-10-14, ,
          tide-like.csv,            HEADED_TABLE,      2, 1479.50,  2026-10-02, 2026-10-03, 0.00, 1479.50
          utf16.csv,                HEADED_TABLE,      2, 0.00,     2026-10-01, 2026-10-02, 100.00, 100.00
          sgml.ofx,                 OFX,               3, 1484.01,  2026-10-15, 2026-10-29, , 2484.01
          xml.ofx,                  OFX,               3, 200.37,   2026-10-02, 2026-10-31, , 200.00
          camt-v2.xml,              CAMT_053,          3, 1380.00,  2026-10-02, 2026-10-06, 1000.00, 2380.00
          camt-v8.xml,              CAMT_053,          3, 1380.00,  2026-10-02, 2026-10-06, 1000.00, 2380.00
          mt940.sta,                MT940,             4, 1320.00,  2026-10-02, 2027-01-02, 1000.00, 2320.00
          mt940-odd.sta,            MT940,             3, 17.50,    2024-03-01, 2024-03-01, 100.00, 117.50
          quicken.qif,              QIF,               3, 982.50,   2009-09-02, 2009-10-02, 100.00,
          oneline.ofx,              OFX,               2, 1490.50,  2026-10-05, 2026-10-06, ,
          camt-prefixed.xml,        CAMT_053,          2, 474.40,   2026-10-01, 2026-10-02, -10.00, 464.40
          revolut.csv,              REVOLUT,           3, 378.00,   2026-10-01, 2026-10-03, 0.00, 378.00
          revolut-business.csv,     REVOLUT,           2, 399.80,   2026-10-01, 2026-10-03, 0.00, 399.80
          aib.csv,                  AIB,               2, -1415.00, 2026-10-05, 2026-10-06, 2171.91, 756.91
          midata.csv,               HEADED_TABLE,      2, 990.00,   2026-10-12, 2026-10-13, -900.00, 90.00
          card.csv,                 LLOYDS_CARD,       2, 60.05,    2026-10-10, 2026-10-13, ,
          card-plus.csv,            HEADED_TABLE,      2, -83.23,   2026-10-02, 2026-10-12, ,
          several-lines.csv,        HEADED_TABLE,      2, -1075.50, 2026-10-05, 2026-10-12, 5000.00, 3924.50
          """)
  void readsCountSumDaysAndBalances(
      String name,
      BankFileFormat format,
      int count,
      String sum,
      LocalDate first,
      LocalDate last,
      String opening,
      String closing) {
    var file = BankFiles.read(Samples.path(name)).orElseThrow();

    assertThat(file.format()).isEqualTo(format);
    assertThat(file.lines()).hasSize(count);
    assertThat(file.sum()).isEqualTo(pounds(sum).orElseThrow());
    assertThat(file.lines().getFirst().date()).isEqualTo(first);
    assertThat(file.lines().stream().map(BankFileLine::date).max(LocalDate::compareTo))
        .contains(last);
    assertThat(file.accounts().getFirst().opening()).isEqualTo(pounds(opening));
    assertThat(file.accounts().getFirst().closing()).isEqualTo(pounds(closing));
    assertThat(file.warnings()).isEmpty();
  }

  @Test
  void everySampleIsInTheTable() {
    assertThat(Samples.ALL).allSatisfy(name -> assertThat(Samples.path(name)).exists());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lloyds.csv      | 30-00-01 12345678 | MADE UP, TAXIS
          barclays.csv    | 20-00-00 12345678 | MADE UP SHOP ON 29 OCT BCC
          natwest.csv     | 60-00-08 49127454 | INVENTED COUNCIL
          hsbc.csv        | the account       | PRETEND CARE LTD BP
          starling.csv    | the account       | Invented Council ISF OCT
          monzo.csv       | the account       | Café Fée CAFE FEE PARIS
          nationwide.csv  | the account       | PRETEND GYM
          santander.txt   | XXXX XXXX XXXX 1234 | FASTER PAYMENTS RECEIPT REF ISF FROM INVENTED COUNCIL
          santander.qif   | the account       | TRANSFER REFERENCE R&D CARE
          american.qif    | the account       | INVENTED COUNCIL ISF
          bankline.csv    | 60-11-11 12345678 | PRETEND CARE INV 9
          hsbcnet.csv     | 40-00-00 01234567 | PRETEND CARE INV 4
          lloyds-commercial.csv | 30-00-00 00112233 | PRETEND GYM GYM 1
          utf16.csv       | the account       | INVENTED CÔNSEIL
          sgml.ofx        | 20-00-00 12345678 | PRETEND GYM & POOL
          sgml.ofx        | 20-00-00 12345678 | INVENTED COUNCIL £ ISF OCT
          xml.ofx         | 30-00-01 11111111 | Pretend Care
          camt-v2.xml     | 20-00-00 12345678 | Invented Council ISF OCT
          camt-v8.xml     | 20-00-00 12345678 | Pretend Care Pretend Gym
          mt940.sta       | 20-00-00 12345678 | INVENTED COUNCIL ISF OCT
          mt940.sta       | 20-00-00 12345678 | PAYMENT INV 4 PRETEND CARE
          mt940-odd.sta   | 20-00-00 12345678 | CARD PRETEND SHOP 12-02-2024T16 :26:37 TERMINAL 7 : AND SO ON
          quicken.qif     | ISF pooled        | Pretend Care Ltd August
          oneline.ofx     | 20-00-00 12345678 | CAFÉ & £ SHOP
          oneline.ofx     | 20-00-00 12345678 | A < B & C
          camt-prefixed.xml | 20-00-00 12345678 | BOUNCED
          revolut.csv     | Current           | Invented Council
          revolut-business.csv | GBP Main     | To Pretend Care INV 7
          aib.csv         | 93-11-11 12345678 | D/D PRETEND GYM IE00MADEUP
          midata.csv      | the account       | INVENTED COUNCIL
          several-lines.csv | the account     | PRETEND LANDLORD 1 High Street, Exampleton, AB1 2CD
          """)
  void readsWhoseItIsAndWhatItSays(String name, String account, String text) {
    var file = BankFiles.read(Samples.path(name)).orElseThrow();

    assertThat(file.accounts().getFirst().identity()).hasToString(account);
    assertThat(file.lines()).extracting(BankFileLine::text).contains(text);
  }

  @Test
  void writesTabSeparatedRowsInTheOrderItHappened() {
    var file = BankFiles.read(Samples.path("lloyds.csv")).orElseThrow();

    assertThat(file.tabSeparated())
        .containsExactly(
            "2026-10-01\t-12.50\t2000.00\tMADE UP, TAXIS",
            "2026-10-02\t-400.00\t1600.00\tPRETEND CARE LTD INV 7",
            "2026-10-14\t1200.00\t2800.00\tINVENTED COUNCIL ISF",
            "2026-10-14\t-45.20\t2754.80\tEXAMPLE ENERGY");
  }

  /** Their lines say no balance of their own; what the statement states proves it. */
  @ParameterizedTest
  @CsvSource({"mt940-odd.sta, 94.00 119.00 117.50", "camt-prefixed.xml, 490.00 464.40"})
  void writesTheBalancesThatAStatementProves(String name, String balances) {
    var rows = BankFiles.read(Samples.path(name)).orElseThrow().tabSeparated();

    assertThat(rows.stream().map(row -> row.split("\t")[2])).containsExactly(balances.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mt940-odd.sta     | Line 15 of the file is expected and not booked yet
          quicken.qif       | Dates are written with the month first
          quicken.qif       | Line 22 of the file states the opening balance
          camt-prefixed.xml | Entries without a date of their own have the day of the statement’s closing
          revolut.csv       | 2 rows are marked as pending, reverted or declined and left out
          aib.csv           | 1 row is marked as pending
          midata.csv        | states a balance (arranged overdraft limit)
          """)
  void saysWhatItLeavesOutAndWhatItTakesForGranted(String name, String note) {
    assertThat(BankFiles.read(Samples.path(name)).orElseThrow().notes())
        .anyMatch(said -> said.contains(note));
  }

  @Test
  void keepsTheAccountsOfAQuickenFileApart() {
    assertThat(BankFiles.read(Samples.path("quicken.qif")).orElseThrow().accounts())
        .extracting(account -> account.identity().toString() + " " + account.sum())
        .containsExactly("ISF pooled £987.50", "Office -£5.00");
  }

  @Test
  void keepsAccountsOfOneFileApart() {
    var file = BankFiles.read(Samples.path("natwest-new.csv")).orElseThrow();

    assertThat(file.accounts())
        .extracting(account -> account.identity().toString(), account -> account.lines().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("60-00-08 49127454", 2),
            org.assertj.core.groups.Tuple.tuple("60-00-08 11111111", 1));
  }

  private static Optional<Money> pounds(String written) {
    return written == null ? Optional.empty() : MoneyText.parse(written);
  }
}
