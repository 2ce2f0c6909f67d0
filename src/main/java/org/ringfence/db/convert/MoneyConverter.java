package org.ringfence.db.convert;

import org.jooq.impl.AbstractConverter;
import org.ringfence.money.Money;

/** Columns that end in {@code _PENCE} are read and written as {@link Money}. */
public final class MoneyConverter extends AbstractConverter<Long, Money> {

  private static final long serialVersionUID = 1L;

  public MoneyConverter() {
    super(Long.class, Money.class);
  }

  @Override
  public Money from(Long pence) {
    return pence == null ? null : Money.ofPence(pence);
  }

  @Override
  public Long to(Money money) {
    return money == null ? null : money.pence();
  }
}
