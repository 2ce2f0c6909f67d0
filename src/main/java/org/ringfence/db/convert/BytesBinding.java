package org.ringfence.db.convert;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/**
 * Hands bytes to H2 as bytes. By itself jOOQ makes a large object of any bytes for H2, which H2
 * first keeps as a temporary one and then copies: a paper was enciphered and written twice.
 */
public final class BytesBinding extends AbstractBinding<byte[], byte[]> {

  private static final long serialVersionUID = 1L;

  @Override
  public Converter<byte[], byte[]> converter() {
    return Converters.identity(byte[].class);
  }

  @Override
  public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
    context.statement().setBytes(context.index(), context.value());
  }

  @Override
  public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
    context.value(context.resultSet().getBytes(context.index()));
  }
}
