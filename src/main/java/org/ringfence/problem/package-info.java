/** What is wrong, in words that a person can act on, and what became of a command. */
package org.ringfence.problem;
