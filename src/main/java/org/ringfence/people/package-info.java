/**
 * Persons and the people round them, commissioners, agreements and their dated terms, weekly
 * funding, payees and bank accounts.
 *
 * <p>Each subject has one public class with its use cases. A use case that takes a {@code Tx} is
 * for a caller that does several things in one transaction, such as moving in; the one without is a
 * transaction of its own. {@code by} is the name of who is at the desk.
 */
package org.ringfence.people;
