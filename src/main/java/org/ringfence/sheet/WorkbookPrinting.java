package org.ringfence.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4, its width on one page, numbered. */
final class WorkbookPrinting {

  private WorkbookPrinting() {}

  static void landscape(XSSFSheet sheet) {
    sheet.getPrintSetup().setLandscape(true);
    fitWidth(sheet);
  }

  static void fitWidth(XSSFSheet sheet) {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }
}
