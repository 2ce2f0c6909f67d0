package org.ringfence.bank.files;

/**
 * A table whose layout is known.
 *
 * @param format whose layout
 * @param mapping its columns
 * @param newestFirst what this bank usually writes first
 */
record RecognisedTable(BankFileFormat format, ColumnMapping mapping, boolean newestFirst) {}
