package org.ringfence.bank;

import static java.util.stream.Collectors.joining;
import static org.ringfence.db.gen.Tables.BANK_COLUMNS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.bank.files.ColumnRole;
import org.ringfence.bank.files.DateOrder;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;

/** The columns that were named by hand for an account's files; the last choice counts. */
final class MappingStore {

  private static final String BETWEEN_HEADINGS = "\u001f";

  Optional<ColumnMapping> of(Tx tx, BankAccountId account) {
    return tx.sql()
        .selectFrom(BANK_COLUMNS)
        .where(BANK_COLUMNS.BANK_ACCOUNT_ID.eq(account.value()))
        .orderBy(BANK_COLUMNS.ID.desc())
        .limit(1)
        .fetchOptional(MappingStore::mapping);
  }

  void keep(Tx tx, BankAccountId account, ColumnMapping mapping) {
    if (of(tx, account).filter(mapping::equals).isPresent()) {
      return;
    }
    tx.sql()
        .insertInto(BANK_COLUMNS)
        .set(BANK_COLUMNS.BANK_ACCOUNT_ID, account.value())
        .set(BANK_COLUMNS.HEADINGS, String.join(BETWEEN_HEADINGS, mapping.headings()))
        .set(BANK_COLUMNS.ROWS_TO_SKIP, mapping.rowsToSkip())
        .set(BANK_COLUMNS.PLACES, places(mapping.columns()))
        .set(BANK_COLUMNS.DATE_ORDER, mapping.dateOrder().map(DateOrder::name).orElse(null))
        .set(BANK_COLUMNS.OUT_IS_POSITIVE, mapping.outIsPositive())
        .execute();
  }

  /** {@code DATE=0;TEXT=3,4}. */
  private static String places(Map<ColumnRole, List<Integer>> columns) {
    return columns.entrySet().stream()
        .map(
            it ->
                it.getKey()
                    + "="
                    + it.getValue().stream().map(String::valueOf).collect(joining(",")))
        .collect(joining(";"));
  }

  private static ColumnMapping mapping(Record row) {
    var columns = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
    for (var place : row.get(BANK_COLUMNS.PLACES).split(";")) {
      int equals = place.indexOf('=');
      columns.put(
          ColumnRole.valueOf(place.substring(0, equals)),
          Arrays.stream(place.substring(equals + 1).split(",")).map(Integer::valueOf).toList());
    }
    var headings = row.get(BANK_COLUMNS.HEADINGS);
    return new ColumnMapping(
        headings.isEmpty() ? List.of() : List.of(headings.split(BETWEEN_HEADINGS, -1)),
        row.get(BANK_COLUMNS.ROWS_TO_SKIP),
        columns,
        Optional.ofNullable(row.get(BANK_COLUMNS.DATE_ORDER)).map(DateOrder::valueOf),
        row.get(BANK_COLUMNS.OUT_IS_POSITIVE));
  }
}
