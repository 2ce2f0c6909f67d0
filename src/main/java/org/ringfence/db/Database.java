package org.ringfence.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.engine.Constants;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ringfence.problem.Outcome;

/**
 * An open book. One use case is one {@link #write}: all of it is on the disk when the call returns,
 * or none of it happened.
 */
public final class Database implements AutoCloseable {

  private static final Settings SETTINGS =
      new Settings().withRenderSchema(false).withExecuteLogging(false).withFetchWarnings(false);

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Store store;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile boolean grew;

  Database(Store store) {
    this.store = store;
  }

  /**
   * Runs a use case in one transaction. Done: committed, and on the disk. Refused, or anything
   * thrown: rolled back, and the book is as it was. One at a time.
   */
  public <T> Outcome<T> write(Function<Tx, Outcome<T>> useCase) {
    writing.lock();
    try (var connection = store.connection()) {
      connection.setAutoCommit(false);
      var outcome = run(connection, useCase);
      if (outcome.isDone()) {
        connection.commit();
        store.sync();
      } else {
        connection.rollback();
      }
      return outcome;
    } catch (SQLException e) {
      throw notWritten(e);
    } catch (DataAccessException e) {
      throw isTheFiles(e) ? notWritten(e) : e;
    } finally {
      writing.unlock();
    }
  }

  private static <T> Outcome<T> run(Connection connection, Function<Tx, Outcome<T>> useCase)
      throws SQLException {
    try {
      return useCase.apply(transaction(connection));
    } catch (RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(Connection connection, Throwable why) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // A store that has failed has nothing to roll back any more.
      why.addSuppressed(e);
    }
  }

  /**
   * Reads from one unchanging picture of the book, while others may write. Anything written here is
   * undone.
   */
  public <T> T read(Function<Tx, T> question) {
    try (var connection = store.connection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
      try {
        return question.apply(transaction(connection));
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      }
    } catch (SQLException e) {
      throw notRead(e);
    } catch (DataAccessException e) {
      throw isTheFiles(e) ? notRead(e) : e;
    }
  }

  private static BookFailure notWritten(Exception e) {
    return new BookFailure(
        "The book could not be written to. The disk may be full or gone. Nothing of this was kept;"
            + " make room, open the book again and do it once more.",
        e);
  }

  private static BookFailure notRead(Exception e) {
    return new BookFailure(
        "The book could not be read. The disk may be gone or the file damaged. Open the book again;"
            + " if that does not help, put back your last backup.",
        e);
  }

  /** A broken rule of the database is a mistake of the program; anything else is the file's. */
  private static boolean isTheFiles(DataAccessException e) {
    var cause = e.getCause(SQLException.class);
    return cause != null
        && switch (StoreFault.of(cause)) {
          case DAMAGED, UNREACHABLE -> true;
          case OPEN_ALREADY, WRONG_PASSWORD, OTHER -> false;
        };
  }

  private static Tx transaction(Connection connection) {
    return new Tx(DSL.using(connection, SQLDialect.H2, SETTINGS));
  }

  /**
   * After a very large transaction: the file is packed when the book is closed, so that it opens
   * quickly again.
   */
  public void packWhenClosed() {
    grew = true;
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (grew) {
        store.closeAndCompact();
      } else {
        store.close();
      }
    } catch (SQLException e) {
      throw new BookFailure("The book could not be closed properly.", e);
    } finally {
      writing.unlock();
    }
  }
}
