package org.ringfence.db.convert;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.impl.AbstractConverter;

/** Columns that end in {@code _AT} hold a moment, stored in UTC. */
public final class InstantConverter extends AbstractConverter<LocalDateTime, Instant> {

  private static final long serialVersionUID = 1L;

  public InstantConverter() {
    super(LocalDateTime.class, Instant.class);
  }

  @Override
  public Instant from(LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }

  @Override
  public LocalDateTime to(Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
