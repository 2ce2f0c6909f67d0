package org.ringfence.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test decides what each part really says. */
public final class RawWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** One sheet called Things; {@code sheetData} is what stands between its sheetData tags. */
  static RawWorkbook withRows(String sheetData) {
    return withSheets(Map.of("Things", sheetData));
  }

  /** Sheets by their names, in that order; the text of each is what stands in its sheetData. */
  public static RawWorkbook withSheets(Map<String, String> sheetDataByName) {
    var workbook = new RawWorkbook();
    var sheets = new StringBuilder();
    var links =
        new StringBuilder(
            link("texts", "sharedStrings", "/xl/sharedStrings.xml")
                + link("styles", "styles", "styles.xml"));
    int number = 0;
    for (var sheet : sheetDataByName.entrySet()) {
      number++;
      sheets.append(
          "<sheet name='%s' sheetId='%2$d' r:id='s%2$d'/>".formatted(sheet.getKey(), number));
      links.append(link("s" + number, "worksheet", "worksheets/sheet%d.xml".formatted(number)));
      workbook.part(
          "xl/worksheets/sheet%d.xml".formatted(number),
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>"
              .formatted(MAIN, sheet.getValue()));
    }
    return workbook
        .part("[Content_Types].xml", "<Types/>")
        .part("_rels/.rels", links(link("1", "officeDocument", "xl/workbook.xml")))
        .part(
            "xl/workbook.xml",
            "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
                .formatted(MAIN, TYPES, sheets))
        .part("xl/_rels/workbook.xml.rels", links(links.toString()));
  }

  private static String links(String all) {
    return "<Relationships xmlns='%s'>%s</Relationships>".formatted(LINKS, all);
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, TYPES, type, target);
  }

  RawWorkbook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  RawWorkbook sharedTexts(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
  }

  /** Style 0 is plain, as in every workbook; a style of each of these number formats follows. */
  public RawWorkbook styles(String... formats) {
    var codes = new StringBuilder();
    var styles = new StringBuilder("<xf numFmtId='0'/>");
    for (int i = 0; i < formats.length; i++) {
      codes.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(170 + i, formats[i]));
      styles.append("<xf numFmtId='%d'/>".formatted(170 + i));
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, codes, styles));
  }

  RawWorkbook from1904() {
    parts.compute(
        "xl/workbook.xml",
        (name, was) -> was.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
    return this;
  }

  Path write(Path folder) {
    return writeTo(folder.resolve("raw.xlsx"));
  }

  public Path writeTo(Path file) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    return file;
  }

  /** A row of cells that hold their text themselves. */
  static String row(int number, String... texts) {
    var row = new StringBuilder("<row r='" + number + "'>");
    for (var text : texts) {
      row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
