package org.ringfence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.sheet.RawWorkbook.row;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;

/** Files that are no honest workbook: each is refused in one sentence, and never an exception. */
class HostileWorkbookTest {

  private static final TableLayout THINGS =
      new TableLayout("Things", List.of("Name"), List.of("Cost"));

  @TempDir private Path folder;

  private static Outcome<Integer> read(Path file) {
    return WorkbookReader.read(
        file,
        open -> {
          var rows = new int[1];
          open.read(
              THINGS,
              new Findings(),
              row -> {
                row.text("Name", 100);
                row.amount("Cost");
                rows[0]++;
              });
          return rows[0];
        });
  }

  private static String refusal(Path file) {
    var problems = read(file).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst().says();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path honest() {
    var rows = new StringBuilder(row(1, "Name", "Cost"));
    for (int i = 2; i < 300; i++) {
      rows.append(row(i, "Thing " + i * 31, "1." + i % 10));
    }
    return RawWorkbook.withRows(rows.toString())
        .sharedTexts("<si><t>x</t></si>")
        .styles("0%")
        .write(folder);
  }

  @Test
  void nothingThere() {
    assertThat(refusal(folder.resolve("none.xlsx"))).startsWith("There is no file of this name.");
    assertThat(refusal(folder)).startsWith("This is a folder.");
  }

  @Test
  void notAWorkbook() throws IOException {
    var not = "This file is not an Excel workbook (.xlsx).";
    assertThat(refusal(file("a.xlsx", new byte[0]))).startsWith(not);
    assertThat(refusal(file("b.xlsx", "Name,Cost\nx,1\n".getBytes(StandardCharsets.UTF_8))))
        .startsWith(not);
    assertThat(refusal(file("c.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))))
        .startsWith(not);
    assertThat(refusal(zip("word/document.xml", "<x/>"))).startsWith(not);
    assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
        .startsWith("This is an OpenDocument file.");
    assertThat(refusal(zip("xl/workbook.bin", "x"))).startsWith("This is a binary workbook");
  }

  private Path zip(String part, String content) throws IOException {
    var file = folder.resolve("z.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void theOldFormat() throws IOException {
    var file = folder.resolve("old.xls");
    try (var old = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      old.createSheet("Things");
      old.write(out);
    }
    assertThat(refusal(file)).startsWith("This file is in an old Office format (.xls).");

    var cut = Arrays.copyOf(Files.readAllBytes(file), 700);
    assertThat(refusal(file("cut.xls", cut))).contains("(.xls)");
  }

  @Test
  void protectedByAPassword() throws Exception {
    var file = folder.resolve("secret.xlsx");
    try (var container = new POIFSFileSystem()) {
      var lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      lock.confirmPassword("hush");
      encrypt(honestByPoi(), lock.getDataStream(container));
      try (var out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    assertThat(refusal(file)).startsWith("This workbook is protected by a password.");
  }

  private static void encrypt(Path plain, OutputStream to)
      throws IOException, InvalidFormatException {
    try (var workbook = OPCPackage.open(plain.toFile());
        to) {
      workbook.save(to);
    }
  }

  private Path honestByPoi() {
    var column = Column.<String>text("Name", 10, name -> name);
    var table = new Sheet.Table<>("Things", "Things", List.of(column), List.of("x"));
    return new WorkbookWriter("Test", List.of(table))
        .write(folder.resolve("honest.xlsx"), Progress.UNWATCHED)
        .orElseThrow();
  }

  @Test
  void cutShort() throws IOException {
    var whole = Files.readAllBytes(honest());
    for (int length : new int[] {10, 100, whole.length / 2, whole.length - 30}) {
      assertThat(refusal(file("cut.xlsx", Arrays.copyOf(whole, length))))
          .startsWith("This workbook is damaged");
    }
  }

  @Test
  void anyFlippedByteIsReadOrRefusedAndNeverAnException() throws IOException {
    var whole = Files.readAllBytes(honest());
    var random = new Random(20261031);
    for (int round = 0; round < 400; round++) {
      var bytes = whole.clone();
      for (int flips = 0; flips <= round % 4; flips++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(file("flipped.xlsx", bytes)).problems().forEach(p -> assertThat(p.says()).endsWith("."));
    }
  }

  @Test
  void partsThatLieAreRefused() {
    var damaged = "This workbook is damaged";
    var header = row(1, "Name", "Cost");
    for (var rows :
        List.of(
            header + "<row r='2'><c t='s'><v>99</v></c></row>",
            header + "<row r='2'><c t='s'><v>-1</v></c></row>",
            header + "<row r='0'/>",
            header + "<row r='99999999999'/>",
            header + "<row r='2000000'/>",
            header + "<row r='2'><c r='ZZZZ1'><v>1</v></c></row>",
            header + "<row r='2'><c r='1'><v>1</v></c></row>",
            header + "<row r='2'><c><v>one</v></c></row>",
            header + "<row r='2'><c><v>12f</v></c></row>",
            header + "<row r='2'><c><v>0x1p3</v></c></row>",
            header + "<row r='2'><c>",
            header + "<row r='2'><c s='x'><v>1</v></c></row>")) {
      assertThat(refusal(RawWorkbook.withRows(rows).styles("0").sharedTexts("").write(folder)))
          .as(rows)
          .startsWith(damaged);
    }
    assertThat(refusal(RawWorkbook.withRows(header).part("xl/workbook.xml", "").write(folder)))
        .startsWith(damaged);
    assertThat(refusal(RawWorkbook.withRows(header).part("xl/workbook.xml", "<w/>").write(folder)))
        .isEqualTo("This workbook has no sheets with cells in it.");
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() throws IOException {
    var secret = file("secret.txt", "secret".getBytes(StandardCharsets.UTF_8));
    var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    var sheets =
        List.of(
            laughs
                + "]><worksheet><sheetData><row><c><v>&a29;</v></c></row></sheetData></worksheet>",
            "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'><worksheet/>",
            "<!DOCTYPE x [<!ENTITY f SYSTEM '"
                + secret.toUri()
                + "'>]><worksheet><sheetData>&f;</sheetData></worksheet>");
    for (var sheet : sheets) {
      var file = RawWorkbook.withRows("").part("xl/worksheets/sheet1.xml", sheet).write(folder);
      assertThat(refusal(file)).startsWith("This workbook is damaged");
    }
  }

  @Test
  void aBombStopsEarly() throws IOException {
    for (var part :
        List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml")) {
      var file = folder.resolve("bomb.xlsx");
      bomb(RawWorkbook.withRows(row(1, "Name")).write(folder), file, part, 40L << 20);
      assertThat(refusal(file)).as(part).startsWith("This workbook unpacks to far more");
    }
  }

  /** The same workbook with one part followed by many bytes of nothing. */
  private static void bomb(Path from, Path to, String part, long bytes) throws IOException {
    try (var in = new ZipFile(from.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : in.stream().filter(each -> !each.getName().equals(part)).toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.getInputStream(entry).transferTo(out);
      }
      out.putNextEntry(new ZipEntry(part));
      out.write("<x xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>".getBytes());
      var blanks = new byte[1 << 16];
      Arrays.fill(blanks, (byte) ' ');
      for (long done = 0; done < bytes; done += blanks.length) {
        out.write(blanks);
      }
      out.write("</x>".getBytes());
    }
  }

  @Test
  void hugeFilesAreRefusedUnread() throws IOException {
    var file = folder.resolve("huge.xlsx");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertThat(refusal(file)).startsWith("This file is larger than 150 MB");
  }

  @Test
  @Tag("slow")
  void aBombOfFourGigabytesStopsAsEarly() throws IOException {
    var file = folder.resolve("bomb.xlsx");
    bomb(
        RawWorkbook.withRows(row(1, "Name")).write(folder),
        file,
        "xl/worksheets/sheet1.xml",
        4L << 30);
    assertThat(refusal(file)).startsWith("This workbook unpacks to far more");
  }

  @Test
  @Tag("slow")
  void aMillionRowsNeedNoMoreMemoryThanOne() {
    var column = Column.<Integer>text("Name", 10, n -> "Thing " + n);
    var rows = IntStream.range(0, 1_000_000).boxed().toList();
    var file =
        new WorkbookWriter(
                "Test", List.of(new Sheet.Table<>("Things", "Things", List.of(column), rows)))
            .write(folder.resolve("million.xlsx"), Progress.UNWATCHED)
            .orElseThrow();
    assertThat(read(file)).isEqualTo(Outcome.done(1_000_000));
  }
}
