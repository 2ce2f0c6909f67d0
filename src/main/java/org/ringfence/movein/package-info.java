/**
 * Moving in: bringing the records that an office keeps in a spreadsheet into the book.
 *
 * <p>{@link org.ringfence.movein.MoveInReader} turns the workbook into rows and says what is wrong
 * with each cell; {@link org.ringfence.movein.MoveIn} holds the rows against one another and
 * against the book, with the same rules that hold on screen, and brings all of them in or none.
 */
package org.ringfence.movein;
