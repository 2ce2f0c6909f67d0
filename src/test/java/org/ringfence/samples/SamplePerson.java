package org.ringfence.samples;

import java.time.LocalDate;
import org.ringfence.money.Money;

/**
 * One of the invented people of the sample.
 *
 * @param own what the council or the NHS pays a week
 * @param contribution what the person pays a week, or nothing
 * @param spends how much of each month's money is spent, in hundredths
 */
record SamplePerson(
    String reference, String source, Money own, Money contribution, LocalDate from, int spends) {}
