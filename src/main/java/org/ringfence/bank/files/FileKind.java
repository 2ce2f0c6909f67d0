package org.ringfence.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file's first bytes say it is. */
enum FileKind {
  TEXT(""),
  WORKBOOK(""),
  OLD_WORKBOOK(
      "This is a workbook in the old format (.xls). Open it in your spreadsheet program, save it as"
          + " an Excel workbook (.xlsx) or as CSV, and bring in that file."),
  PDF(
      "This is a PDF, which shows a statement but cannot be read safely. Download the statement as"
          + " CSV, OFX, QIF, CAMT.053 or MT940."),
  WEB_PAGE(
      "This is a web page, not a statement file. If it shows your lines in a spreadsheet program,"
          + " save it from there as CSV; else the download met the bank’s sign-in page: sign in and"
          + " download the statement again."),
  COMPRESSED("This is a compressed file. Unpack it and bring in the statement that is inside.");

  private final String refusal;

  FileKind(String refusal) {
    this.refusal = refusal;
  }

  /** Why a file of this kind is not read; blank when it is. */
  String refusal() {
    return refusal;
  }

  static FileKind of(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    var start = head.stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("PK\u0003\u0004")) {
      return WORKBOOK;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLD_WORKBOOK;
    }
    if (start.startsWith("%pdf")) {
      return PDF;
    }
    if (head.startsWith("\u001f\u008b") || head.startsWith("Rar!") || head.startsWith("7z\u00bc")) {
      return COMPRESSED;
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return WEB_PAGE;
    }
    return TEXT;
  }
}
