/**
 * Looking at statements, issuing, printing and saving them. {@link
 * org.ringfence.statements.ui.StatementScreens} puts the screens on the routes.
 */
package org.ringfence.statements.ui;
