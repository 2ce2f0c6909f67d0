package org.ringfence.architecture.planted.bills;

import org.jooq.DSLContext;

/** Planted: a query outside db and outside a *Store. */
record QueryAnywhere(DSLContext context) {}
