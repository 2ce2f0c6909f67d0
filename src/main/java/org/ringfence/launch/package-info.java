/** Puts everything together by hand: the only package that knows all others, and none knows it. */
package org.ringfence.launch;
