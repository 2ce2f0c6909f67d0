/**
 * Funds, accounts, entries, holds and months. {@link org.ringfence.ledger.Ledger} is the only
 * writer of the journal; {@link org.ringfence.ledger.PostingRules} judges what it may write; {@link
 * org.ringfence.ledger.Journal} and {@link org.ringfence.ledger.Funds} read; {@link
 * org.ringfence.ledger.Verification} is the second route.
 *
 * <p>An entry belongs to one fund, so that one share of a pooled bill can be put right without
 * touching another person's, and no entry can show anyone else's name.
 */
package org.ringfence.ledger;
