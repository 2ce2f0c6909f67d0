package org.ringfence.statements;

import static org.jooq.impl.DSL.row;
import static org.ringfence.db.gen.Tables.ISSUED_STATEMENT;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectField;
import org.ringfence.db.Tx;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.PersonId;
import org.ringfence.statements.IssuedStatement.Issue;

/** The rows of issued statements. They are only added. */
final class IssuedStatementStore {

  private static final List<SelectField<?>> COLUMNS =
      List.of(
          ISSUED_STATEMENT.PERSON_ID,
          ISSUED_STATEMENT.BOOK_MONTH,
          ISSUED_STATEMENT.VERSION,
          ISSUED_STATEMENT.FINGERPRINT,
          ISSUED_STATEMENT.CHANGES,
          ISSUED_STATEMENT.DOCUMENT_ID,
          ISSUED_STATEMENT.ISSUED_AT,
          ISSUED_STATEMENT.BY_NAME);

  /**
   * @param figuresOf what each was made from, as JSON
   */
  void add(Tx tx, Map<IssuedStatement, String> figuresOf) {
    var rows =
        figuresOf.entrySet().stream()
            .map(
                one -> {
                  var statement = one.getKey();
                  return row(
                      statement.person().value(),
                      statement.month(),
                      statement.version(),
                      one.getValue(),
                      statement.fingerprint(),
                      String.join("\n", statement.changes()),
                      statement.document().value(),
                      statement.issue().at(),
                      statement.issue().by());
                })
            .toList();
    tx.sql()
        .insertInto(
            ISSUED_STATEMENT,
            ISSUED_STATEMENT.PERSON_ID,
            ISSUED_STATEMENT.BOOK_MONTH,
            ISSUED_STATEMENT.VERSION,
            ISSUED_STATEMENT.FIGURES,
            ISSUED_STATEMENT.FINGERPRINT,
            ISSUED_STATEMENT.CHANGES,
            ISSUED_STATEMENT.DOCUMENT_ID,
            ISSUED_STATEMENT.ISSUED_AT,
            ISSUED_STATEMENT.BY_NAME)
        .valuesOfRows(rows)
        .execute();
  }

  /** The latest version of each person's statement of that month. */
  Map<PersonId, IssuedStatement> latest(Tx tx, YearMonth month) {
    var latest = new HashMap<PersonId, IssuedStatement>();
    read(tx, ISSUED_STATEMENT.BOOK_MONTH.eq(month))
        .forEach(
            one -> latest.merge(one.person(), one, (a, b) -> a.version() > b.version() ? a : b));
    return latest;
  }

  Optional<IssuedStatement> latest(Tx tx, PersonId person, YearMonth month) {
    return read(
            tx,
            ISSUED_STATEMENT
                .PERSON_ID
                .eq(person.value())
                .and(ISSUED_STATEMENT.BOOK_MONTH.eq(month)))
        .stream()
        .findFirst();
  }

  /** The latest month first, and of a month the latest version. */
  List<IssuedStatement> ofPerson(Tx tx, PersonId person) {
    return read(tx, ISSUED_STATEMENT.PERSON_ID.eq(person.value()));
  }

  /** The figures that an issued statement was made from, as JSON. */
  String figures(Tx tx, IssuedStatement statement) {
    return tx.sql()
        .select(ISSUED_STATEMENT.FIGURES)
        .from(ISSUED_STATEMENT)
        .where(
            ISSUED_STATEMENT.PERSON_ID.eq(statement.person().value()),
            ISSUED_STATEMENT.BOOK_MONTH.eq(statement.month()),
            ISSUED_STATEMENT.VERSION.eq(statement.version()))
        .fetchSingle(ISSUED_STATEMENT.FIGURES);
  }

  private static List<IssuedStatement> read(Tx tx, Condition which) {
    return tx.sql()
        .select(COLUMNS)
        .from(ISSUED_STATEMENT)
        .where(which)
        .orderBy(ISSUED_STATEMENT.BOOK_MONTH.desc(), ISSUED_STATEMENT.VERSION.desc())
        .fetch(IssuedStatementStore::statement);
  }

  private static IssuedStatement statement(Record row) {
    return new IssuedStatement(
        new PersonId(row.get(ISSUED_STATEMENT.PERSON_ID)),
        row.get(ISSUED_STATEMENT.BOOK_MONTH),
        row.get(ISSUED_STATEMENT.VERSION),
        row.get(ISSUED_STATEMENT.FINGERPRINT),
        row.get(ISSUED_STATEMENT.CHANGES).lines().toList(),
        new DocumentId(row.get(ISSUED_STATEMENT.DOCUMENT_ID)),
        new Issue(row.get(ISSUED_STATEMENT.ISSUED_AT), row.get(ISSUED_STATEMENT.BY_NAME)));
  }
}
