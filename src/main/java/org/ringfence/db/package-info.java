/**
 * The store: an encrypted H2 file, its migrations, and {@link org.ringfence.db.Tx}, the one
 * transaction.
 */
package org.ringfence.db;
