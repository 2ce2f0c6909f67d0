/** Whole pence: parse, format, split. */
package org.ringfence.money;
