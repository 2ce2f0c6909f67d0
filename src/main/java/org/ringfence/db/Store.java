package org.ringfence.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.message.DbException;

/**
 * The encrypted H2 file while it is open: the administrator's connection, which holds the file and
 * makes commits durable, and the application user's, which do the work.
 *
 * <p>Durable means: H2 writes each commit to the file at once ({@code WRITE_DELAY 0}, a setting
 * that the administrator makes once and the file keeps), and the administrator syncs the file after
 * each commit. H2's default loses up to half a second of commits when the process is killed; this
 * costs about 0.5 ms a commit.
 */
final class Store {

  static final String ADMIN = "RINGFENCE_ADMIN";
  static final String APPLICATION = "RINGFENCE_APPLICATION";

  /** Without it H2 makes the file that it does not find. */
  private static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";

  private static final long CACHE_BYTES_MAX = 128L << 20;

  private final BookFile file;
  private final BookKeys keys;
  private final Connection admin;
  private final PreparedStatement sync;
  private JdbcConnectionPool application;

  private Store(BookFile file, BookKeys keys, Connection admin) throws SQLException {
    this.file = file;
    this.keys = keys;
    this.admin = admin;
    this.sync = admin.prepareStatement("CHECKPOINT SYNC");
  }

  /** Makes the file, with its two users and without any table. */
  static Store create(BookFile file, BookKeys keys) throws SQLException {
    var store = new Store(file, keys, source(file, keys, "").getConnection());
    store.asAdmin("SET WRITE_DELAY 0");
    store.asAdmin(
        "CREATE USER %s PASSWORD '%s'".formatted(APPLICATION, keys.applicationPassword()));
    return store;
  }

  static Store open(BookFile file, BookKeys keys) throws SQLException {
    readWithoutTouching(file, keys);
    var admin = source(file, keys, ONLY_IF_THERE).getConnection();
    if (isOpenInThisProgram(admin)) {
      admin.close();
      throw DbException.get(ErrorCode.DATABASE_ALREADY_OPEN_1, file.url()).getSQLException();
    }
    return new Store(file, keys, admin);
  }

  /** Another process is kept out by a lock on the file; within one process H2 would share it. */
  private static boolean isOpenInThisProgram(Connection admin) throws SQLException {
    try (var statement = admin.createStatement();
        var sessions = statement.executeQuery("select count(*) from information_schema.sessions")) {
      return sessions.next() && sessions.getInt(1) > 1;
    }
  }

  /**
   * Fails where the file is damaged, and leaves it as it is. Opened for writing, H2 would take a
   * file that was cut short for an empty one, and write over what can still be saved.
   */
  private static void readWithoutTouching(BookFile file, BookKeys keys) throws SQLException {
    var source = source(file, keys, ONLY_IF_THERE + ";ACCESS_MODE_DATA=r");
    try (var reading = source.getConnection();
        var statement = reading.createStatement();
        var rows = statement.executeQuery("select count(*) from \"flyway_schema_history\"")) {
      rows.next();
    }
  }

  /** The administrator's way to the file, with further settings of H2. */
  private static JdbcDataSource source(BookFile file, BookKeys keys, String settings) {
    var source = new JdbcDataSource();
    source.setURL(file.url() + ";CACHE_SIZE=" + cacheKilobytes() + settings);
    source.setUser(ADMIN);
    source.setPassword(keys.forAdmin());
    return source;
  }

  /**
   * H2 keeps 16 MB of pages by itself, less than a book of some years, and every page read again is
   * deciphered again: half the time of bringing a large workbook in.
   */
  private static long cacheKilobytes() {
    return Math.min(CACHE_BYTES_MAX, Runtime.getRuntime().maxMemory() / 4) / 1024;
  }

  /** For migrations, which make tables. */
  JdbcDataSource adminSource() {
    return source(file, keys, ONLY_IF_THERE);
  }

  void asAdmin(String sql) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection admin() {
    return admin;
  }

  synchronized Connection connection() throws SQLException {
    if (application == null) {
      application =
          JdbcConnectionPool.create(file.url() + ONLY_IF_THERE, APPLICATION, keys.forApplication());
    }
    return application.getConnection();
  }

  /** Returns when everything committed so far is on the disk itself. */
  synchronized void sync() throws SQLException {
    sync.execute();
  }

  void close() throws SQLException {
    close("SHUTDOWN");
  }

  void closeAndCompact() throws SQLException {
    close("SHUTDOWN COMPACT");
  }

  private synchronized void close(String how) throws SQLException {
    if (application != null) {
      application.dispose();
    }
    if (!admin.isClosed()) {
      asAdmin(how);
    }
  }
}
