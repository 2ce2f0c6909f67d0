package org.ringfence.bank;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.ringfence.ids.ReconciliationId;

/**
 * A reconciliation as it stood when it was kept. It never changes.
 *
 * @param month the month that was closed with it, where it was kept so
 */
public record KeptReconciliation(
    ReconciliationId id,
    Reconciliation reconciliation,
    Optional<YearMonth> month,
    Instant keptAt,
    String by) {}
