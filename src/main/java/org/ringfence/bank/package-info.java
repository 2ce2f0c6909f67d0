/**
 * The bank's side of the book. {@link org.ringfence.bank.BankImport} brings statement files in,
 * {@link org.ringfence.bank.OwnMoney} keeps what of the money in an account is the provider's own,
 * {@link org.ringfence.bank.Matching} ties the bank's lines to entries, {@link
 * org.ringfence.bank.EnteringLines} makes entries of those that have none, {@link
 * org.ringfence.bank.LearnedRules} keeps what was learned from that, {@link
 * org.ringfence.bank.Proofs} says whether all the money is there, {@link
 * org.ringfence.bank.Reconciliations} holds an account against the book to a day and keeps how it
 * stood, and {@link org.ringfence.bank.BankMonths} says how the bank stands at the end of a month.
 *
 * <p>Nothing here changes the journal: what a line becomes is posted by the feature that it belongs
 * to, through {@link org.ringfence.bank.LineEntries}. What is stored is only ever added to, but for
 * the rules: a match is taken back by a row that says so, and so is a movement of own money.
 */
package org.ringfence.bank;
