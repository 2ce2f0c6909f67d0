package org.ringfence.bank.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of one sheet by hand, as no spreadsheet program would. */
final class PackedWorkbook {

  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE_LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final Map<String, String> PARTS =
      Map.of(
          "[Content_Types].xml",
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
          "_rels/.rels", link("officeDocument", "xl/workbook.xml"),
          "xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml"),
          "xl/workbook.xml",
              "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                  .formatted(SPREADSHEET, LINKS));

  private PackedWorkbook() {}

  private static String link(String type, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE_LINKS, LINKS, type, target);
  }

  /**
   * @param row with a place for a thousand characters
   */
  static void write(Path file, String row, int rows) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        write(zip, part.getValue());
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      write(zip, "<worksheet xmlns=\"%s\"><sheetData>".formatted(SPREADSHEET));
      for (int i = 0; i < rows; i++) {
        write(zip, row.formatted("a".repeat(1_000)));
      }
      write(zip, "</sheetData></worksheet>");
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
