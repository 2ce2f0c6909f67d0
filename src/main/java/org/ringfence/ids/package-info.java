/**
 * Typed identifiers, so that a person’s is never taken for a fund’s. All but {@link
 * org.ringfence.ids.CommandId} are the book’s own numbers and mean nothing outside it.
 */
package org.ringfence.ids;
