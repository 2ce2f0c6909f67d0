/**
 * Papers kept in the book byte for byte: what was attached, and what was issued. They are never
 * changed and never taken away.
 */
package org.ringfence.documents;
