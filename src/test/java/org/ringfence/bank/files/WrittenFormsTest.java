package org.ringfence.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.money.MoneyText;

/** Amounts, dates, encodings, order and balances, in the forms that banks write them. */
class WrittenFormsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          5             | 5.00
          £1,234.56     | 1234.56
          -£5.10        | -5.10
          £-5.10        | -5.10
          (12.00)       | -12.00
          12.00-        | -12.00
          12.00 DR      | -12.00
          12.00CR       | 12.00
          - 1,500.00    | -1500.00
          −3.00         | -3.00
          '7.25         | 7.25
          1.234,56      | 1234.56
          0,5           | 0.50
          150,          | 150.00
          1,234         | 1234.00
          12.3400       | 12.34
          -12.00 GBP    | -12.00
          .50           | 0.50
          """)
  void readsAmounts(String written, String pounds) {
    assertThat(AmountText.parse(written).map(MoneyText::plain)).contains(pounds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "abc", "1.2.3", "12.345", "€5", "1,23,456.00", "99999999999.00", "()"})
  void refusesWhatIsNoAmount(String written) {
    assertThat(AmountText.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/09/2026",
        "1/9/26",
        "01-09-2026",
        "01.09.2026",
        "01 Sep 2026",
        "01-Sep-2026",
        "1 September 2026",
        "01 Sept 2026",
        "01-Sep-26",
        "2026-09-01",
        "2026/09/01",
        "20260901",
        "20260901120000[-5:EST]",
        "2026-09-01T10:00:00Z",
        "2026-09-01 17:32:57 +0000",
        "01/09/2026 10:15",
        "Tue 01 Sep 2026",
        "'01/09/2026",
        "1/ 9'26"
      })
  void readsDates(String written) {
    assertThat(DateText.parse(written, DateOrder.DAY_FIRST).map(Object::toString))
        .contains("2026-09-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/02/2026", "2026-13-01", "1 Foo 2026", "12345678", "01/09"})
  void refusesWhatIsNoDate(String written) {
    assertThat(DateText.parse(written, DateOrder.DAY_FIRST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsEveryEncodingAndLineEnd(String charset) {
    var content = "Date,Description,Amount\r\n01/09/2026,Café £ Fée,\"£1,000.00\"\r\n";

    var file =
        BankFiles.read(Samples.write(folder, content.getBytes(Charset.forName(charset))))
            .orElseThrow();

    assertThat(file.lines().getFirst().text()).isEqualTo("Café £ Fée");
  }

  @Test
  void readsUtf8WithAByteOrderMark() {
    var file = Samples.read(folder, "\ufeffDate;Description;Amount\n01/09/2026;Tea;1,50\n");

    assertThat(file.tabSeparated()).containsExactly("2026-09-01\t1.50\t\tTea");
  }

  @Test
  void ordersLinesOfOneDayByTheirBalances() {
    var file =
        Samples.read(
            folder,
            """
            Date,Description,Amount,Balance
            01/09/2026,third,3.00,106.00
            01/09/2026,second,2.00,103.00
            01/09/2026,first,1.00,101.00
            """);

    assertThat(file.lines())
        .extracting(BankFileLine::text)
        .containsExactly("first", "second", "third");
    assertThat(file.warnings()).isEmpty();
  }

  @Test
  void keepsIdenticalLines() {
    var file =
        Samples.read(folder, "Date,Description,Amount\n01/09/2026,Tea,1.00\n01/09/2026,Tea,1.00\n");

    assertThat(file.lines()).hasSize(2);
  }

  @Test
  void warnsOfABalanceThatDoesNotFollow() {
    var file =
        Samples.read(
            folder,
            """
            Date,Description,Amount,Balance
            01/09/2026,first,1.00,101.00
            02/09/2026,second,2.00,103.00
            03/09/2026,fourth,3.00,110.00
            """);

    assertThat(file.warnings())
        .singleElement()
        .asString()
        .contains("3 September 2026", "should be £106.00", "says £110.00", "difference of £4.00");
  }

  @Test
  void warnsWhereAStatementDoesNotAddUp() {
    var content =
        new String(Samples.bytes("camt-v2.xml"), StandardCharsets.UTF_8)
            .replace(">2380.00<", ">2390.00<");

    assertThat(Samples.read(folder, content).warnings())
        .singleElement()
        .asString()
        .contains("closing balance is £2,390.00", "difference of £10.00");
  }

  @Test
  void leavesPendingEntriesOutAndSaysSo() {
    assertThat(BankFiles.read(Samples.path("camt-v2.xml")).orElseThrow().notes())
        .anyMatch(note -> note.startsWith("1 entry is not booked yet"));
  }

  @Test
  void turnsReversalsTheRightWay() {
    assertThat(BankFiles.read(Samples.path("mt940.sta")).orElseThrow().lines())
        .extracting(line -> MoneyText.plain(line.amount()))
        .containsExactly("1500.00", "-150.00", "-30.50", "0.50");
  }
}
