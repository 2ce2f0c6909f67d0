package org.ringfence.movein;

import java.util.Set;
import org.ringfence.sheet.Findings;

/**
 * A workbook that has been read.
 *
 * @param missing the sheets that the workbook does not have
 * @param findings what was wrong with its sheets, columns and cells; more is added as it is checked
 * @param unsoundIds the ids of ledger rows that could not be made out
 * @param unsoundPeople the references of people of whom a ledger row could not be made out, so that
 *     nothing can be said about their balance
 * @param unsoundAgreements the references of people of whom an agreement could not be made out, so
 *     that nothing can be said about their days
 */
record Reading(
    MoveInBook book,
    Set<String> missing,
    Findings findings,
    Set<String> unsoundIds,
    Set<String> unsoundPeople,
    Set<String> unsoundAgreements) {}
