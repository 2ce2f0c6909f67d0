/**
 * The list of people, a person's page with its tabs, agreements, and the lists of commissioners,
 * payees and bank accounts.
 *
 * <p>{@link org.ringfence.people.ui.PeopleScreens} puts them on the routes. Other features add a
 * tab to a person's page by handing in a {@link org.ringfence.people.ui.PersonTabMaker} where the
 * program is put together.
 */
package org.ringfence.people.ui;
