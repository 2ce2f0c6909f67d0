package org.ringfence.bills;

/**
 * Something to look at before a bill is entered; nothing that forbids it.
 *
 * @param mustConfirm it is not entered until someone has said that it is right all the same
 * @param says a whole sentence
 */
public record BillWarning(boolean mustConfirm, String says) {}
