package org.ringfence.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4, its width on one page, numbered. */
final class WorkbookPrinting {

  private static final double SIDE_INCHES = 0.4;
  private static final double FOOT_INCHES = 0.6;

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
    // A wide table is made smaller to fit: every inch of paper makes it easier to read.
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, SIDE_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }
}
