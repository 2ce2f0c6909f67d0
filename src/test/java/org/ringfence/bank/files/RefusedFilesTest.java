package org.ringfence.bank.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, cut off and hostile files: each refused whole, in one sentence that says why. */
class RefusedFilesTest {

  @TempDir Path folder;

  @Test
  void refusesAnEmptyFile() {
    assertThat(Samples.refusal(folder, "")).startsWith("The file is empty.");
    assertThat(Samples.refusal(folder, " \n\n")).contains("nothing in it but blanks");
  }

  @Test
  void refusesAMissingFileAndAFolder() {
    assertThat(BankFiles.read(folder.resolve("gone")).problems().getFirst().says())
        .startsWith("There is no file");
    assertThat(BankFiles.read(folder).problems().getFirst().says()).startsWith("This is a folder.");
  }

  @Test
  void refusesAFileOf200MegabytesWithoutReadingIt() throws IOException {
    var large = folder.resolve("large.csv");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }

    assertThat(BankFiles.read(large).problems().getFirst().says()).contains("larger than 50 MB");
  }

  @Test
  void refusesBinaryFiles() {
    var noise = new byte[20_000];
    new Random(7).nextBytes(noise);

    assertThat(Samples.refusal(folder, noise)).startsWith("This is not a text file.");
    assertThat(Samples.refusal(folder, "%PDF-1.7\nDate,Amount")).startsWith("This is a PDF");
    assertThat(Samples.refusal(folder, "<!DOCTYPE html><html>")).startsWith("This is a web page");
    assertThat(Samples.refusal(folder, "PK\u0003\u0004 not a workbook")).doesNotContain("problems");
    assertThat(
            Samples.refusal(
                folder, "\u00d0\u00cf\u0011\u00e0 old".getBytes(StandardCharsets.ISO_8859_1)))
        .contains("old format");
  }

  @Test
  void refusesEntityExpansionAndExternalEntitiesInXml() {
    var bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>
        """;
    var outside =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x SYSTEM "file:///etc/passwd">
        <OFX><STMTRS></STMTRS></OFX>
        """;

    assertThat(Samples.refusal(folder, bomb)).contains("defines its own entities");
    assertThat(Samples.refusal(folder, outside)).contains("defines its own entities");
  }

  @Test
  void refusesXmlNestedToExhaustTheStack() {
    var deep = "<Document><BkToCstmrStmt><Stmt>" + "<a>".repeat(100_000) + "</a>".repeat(100_000);

    assertThat(Samples.refusal(folder, deep)).contains("nested far deeper");
  }

  /** Each of these once took minutes, or all memory, to be refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <OFX>                      | <!--          | breaks off
          <OFX>                      | <?a           | breaks off
          <OFX><STMTRS><STMTTRN>     | <NAME>a b c   | breaks off
          Date,Description,Amount    | ,,            | far longer than any bank’s statement
          1                          | ,000          | far longer than any bank’s statement
          !Type:Bank~D1/1/26         | ~Aaddress     | never ended
          :20:A~:60F:C260101GBP0,~:86:x | ~y z       | no closing balance
          Account: 1~Date: 1/1/2026~Description: a | ~b | breaks off
          """)
  void refusesWhatRepeatsWithoutEndInGoodTime(String begins, String repeats, String says) {
    var content = (begins + repeats.repeat(60_000)).replace('~', '\n');

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Samples.refusal(folder, content)).contains(says));
  }

  @Test
  void readsABatchOfManyPaymentsAsOneLine() {
    var payments = "<TxDtls><RmtInf><Ustrd>text</Ustrd></RmtInf></TxDtls>".repeat(20_000);
    var content =
        "<Document><BkToCstmrStmt><Stmt><Ntry><Amt>1</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt>"
            + "<Dt>2026-01-01</Dt></BookgDt><NtryDtls>"
            + payments
            + "</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Samples.read(folder, content).lines()).hasSize(1));
  }

  @Test
  void refusesTablesOfMillionsOfRows() {
    assertThat(Samples.refusal(folder, "a,b,c\n".repeat(600_000))).contains("far larger than any");
  }

  /** A small workbook that unpacks to a gigabyte. */
  @Test
  void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
    var bomb = folder.resolve("statement");
    PackedWorkbook.write(bomb, "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>", 22_000);

    assertThat(BankFiles.read(bomb).problems().getFirst().says())
        .satisfiesAnyOf(
            says -> assertThat(says).contains("far larger than any"),
            says -> assertThat(says).contains("unpacks"));
  }

  @Test
  void refusesXmlThatIsNotAStatement() {
    assertThat(Samples.refusal(folder, "<note><to>x</to></note>")).contains("not a bank statement");
    assertThat(
            Samples.refusal(
                folder, "<Document><BkToCstmrAcctRpt><Rpt/></BkToCstmrAcctRpt></Document>"))
        .contains("not a statement");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "lloyds.csv", "natwest.csv", "nationwide.csv", "santander.txt", "santander.qif",
        "sgml.ofx", "xml.ofx", "camt-v2.xml", "camt-v8.xml", "mt940.sta"
      })
  void refusesFilesCutOffInTheMiddleOfALine(String name) {
    var whole = Samples.bytes(name);
    int lines = BankFiles.read(Samples.path(name)).orElseThrow().lines().size();
    for (int length = whole.length / 2; length < whole.length - 60; length += 13) {
      var cut = BankFiles.read(Samples.write(folder, Arrays.copyOf(whole, length)));
      // A file cut exactly between two rows, or after the last pence, is a whole, shorter file.
      if (cut.isDone()) {
        assertThat(name).as("cut at " + length + " of " + whole.length).matches(".*csv|.*txt");
        assertThat(cut.orElseThrow().lines()).hasSizeLessThan(lines);
      } else {
        assertThat(cut.problems()).hasSize(1);
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1} for {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lloyds.csv    | 02/10/2026           | 31/02/2026       | Line 4 of the file has a date that cannot be read: "31/02/2026"
          lloyds.csv    | ,400.00,             | ,4oo.00,         | Line 4 of the file has an amount that cannot be read: "4oo.00"
          lloyds.csv    | ,400.00,,            | ,400.00,1.00,    | Line 4 of the file has an amount paid in and an amount paid out
          lloyds.csv    | ,400.00,,            | ,,,              | Line 4 of the file has no amount
          lloyds.csv    | PRETEND              | "PRETEND         | is never closed
          natwest.csv   | -8.64                | €8.64            | is in another currency
          barclays.csv  | ,15/10/2026,20       | ,,20             | Line 3 of the file has no date
          hsbc.csv      | 27/10/2026,MADE      | xx/10/2026,MADE  | Line 3 of the file has a date
          starling.csv  | (GBP)                | (EUR)            | its amounts are in EUR
          monzo.csv     | ,GBP,-40.00,GBP      | ,EUR,-40.00,GBP  | is in EUR
          tide-like.csv | ;20,50;              | ;20,50;;9;       | cells under
          sgml.ofx      | <CURDEF>GBP          | <CURDEF>EUR      | The statement is in EUR
          sgml.ofx      | <TRNAMT>-5.00        | <TRNAMT>five     | an amount that cannot be read: "five"
          sgml.ofx      | <DTPOSTED>20261015   | <DTPOSTED>2026   | a date that cannot be read: "2026"
          xml.ofx       | </STMTTRN>           | <!-- -->         | a transaction inside another
          camt-v2.xml   | Ccy="GBP">1500       | Ccy="EUR">1500   | in EUR
          camt-v2.xml   | <Amt Ccy="GBP">30.00 | <Amt Ccy="GBP">x | an amount that cannot be read: "x"
          camt-v8.xml   | DBIT                 | SIDE             | a side that is not known
          mt940.sta     | :60F:C261001GBP      | :60F:C261001USD  | the account is in USD
          mt940.sta     | DP150,N              | 150,N            | :61: that cannot be read
          mt940.sta     | :62M:                | :63M:            | no closing balance
          santander.qif | D20/04/2026          | D20/14/2026      | a date that cannot be read
          santander.qif | T-2.75               | Xnothing         | no amount
          santander.txt | Balance              | Bal              | cannot be understood
          mt940-odd.sta | :61:240301C25        | :l1:240301C25    | Line 10 of the file has a damaged field
          mt940-odd.sta | :61:240301C25        | {61:240301C25    | Line 10 of the file has a damaged field
          mt940-odd.sta | PROMISED             | X:61:240301C1,NX | Line 16 of the file has a damaged field
          mt940-odd.sta | :62F:C240301GBP0     | :6:C240301GBP0   | no closing balance
          mt940-odd.sta | 2402300301           | 2402310301       | :61: that cannot be read
          quicken.qif   | !Type:Bank           | !Type:Class      | the heading above it is not that of an account
          quicken.qif   | T2,000.00            | T$2,000.00       | in another currency ("$2,000.00")
          revolut.csv   | ,-20.50,0.00,GBP     | ,-20.50,0.00,EUR | is in EUR
          several-lines.csv | DIRECT DEBIT",125.50, ,"4,874.50" | DIRECT DEBIT,125.50, ,"4,874.50" | Line
          """)
  void refusesTheWholeFileForOneThingThatCannotBeRead(
      String name, String sound, String broken, String says) {
    var charset =
        name.startsWith("santander.txt") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    var content = new String(Samples.bytes(name), charset);
    assertThat(content).contains(sound);
    var damaged = content.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));

    assertThat(Samples.refusal(folder, damaged.getBytes(charset))).contains(says);
  }

  @Test
  void asksForTheColumnsOfATableItDoesNotKnow() {
    var outcome =
        BankFiles.read(
            Samples.write(
                folder,
                "Wann,Wieviel,Was\n2026-10-01,5.00,Tea\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.problems().getFirst().field()).isEqualTo(BankFiles.COLUMNS_UNKNOWN);
  }

  @Test
  void takesAFileWithHeadingsAndNoLinesForAWholeOne() {
    var file = Samples.read(folder, "Date,Description,Type,Money In,Money Out,Balance\n");

    assertThat(file.lines()).isEmpty();
    assertThat(file.notes()).anyMatch(note -> note.contains("no transactions"));
  }
}
