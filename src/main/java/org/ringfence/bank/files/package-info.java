/**
 * Reads the statement files that UK banks give: comma-separated, OFX, QIF, CAMT.053, MT940 and
 * plain text. A file is read whole or refused with a sentence; nothing is stored here, and nothing
 * here knows of the ledger. {@link org.ringfence.bank.files.BankFiles} is the way in.
 */
package org.ringfence.bank.files;
