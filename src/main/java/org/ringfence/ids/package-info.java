/** Typed identifiers. */
package org.ringfence.ids;
