/**
 * The commissioner's copy of a period, and the journal for auditors.
 *
 * <p>{@link org.ringfence.returns.Returns} has the use cases. A return is made in three steps:
 * {@code ReturnReading} freezes its {@link org.ringfence.returns.ReturnFigures} from one picture of
 * the book, {@code ReturnWorkbook} draws them, and the workbook is kept byte for byte with the
 * figures and their fingerprint. Bills are read here with a question of our own, because a return
 * shows them as a commissioner sees them, whatever a screen for bills needs.
 */
package org.ringfence.returns;
