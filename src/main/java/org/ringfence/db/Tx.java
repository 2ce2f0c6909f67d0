package org.ringfence.db;

import org.jooq.DSLContext;

/**
 * The one transaction that a use case runs in. Whoever holds it can read and write the book; nobody
 * can without it. It is of no use once the use case has returned.
 */
public final class Tx {

  private final DSLContext sql;

  Tx(DSLContext sql) {
    this.sql = sql;
  }

  /** For stores only: an architecture test keeps jOOQ out of every other class. */
  public DSLContext sql() {
    return sql;
  }
}
