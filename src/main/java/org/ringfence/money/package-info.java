/**
 * Whole pence: parse, format, split. Nothing here rounds but {@link
 * org.ringfence.money.Money#split}, which loses no penny; no {@code double} holds money anywhere.
 */
package org.ringfence.money;
