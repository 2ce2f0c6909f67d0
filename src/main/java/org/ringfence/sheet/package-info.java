/**
 * The workbook kit: the only place that knows what an .xlsx file is made of.
 *
 * <p>Reading is for tables that a stranger prepared: {@link org.ringfence.sheet.WorkbookReader}
 * opens the file, one worksheet at a time streams past as {@link org.ringfence.sheet.Row}s with
 * typed cells, and what is wrong is collected as {@link org.ringfence.sheet.Finding}s that name
 * sheet, row and column. A file that is no workbook is refused in one sentence. The parts are read
 * straight from the zip with the JDK's event parser rather than through POI's package model: that
 * model builds trees of parts whose size the sender chooses, and a hostile file must cost no more
 * memory than an honest one.
 *
 * <p>Writing is for tables of our own: {@link org.ringfence.sheet.WorkbookWriter} takes {@link
 * org.ringfence.sheet.Sheet}s, described as columns over rows, and streams them through POI.
 */
package org.ringfence.sheet;
