package org.ringfence.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a power cut leaves of what was not synced yet, the file opens, and every transaction
 * that was synced is in it. Held against H2 with the book's settings and the book's way to write
 * files.
 */
class PowerCutTest {

  private static final int CAMPAIGN_SESSIONS = 60;
  private static final int HEADER = 4096;
  private static final int CHUNK = 5 * 4096;

  @TempDir private Path folder;
  private int done;
  private int cuts;
  private final List<String> lost = new ArrayList<>();

  @Test
  void takesNothingThatWasSynced() throws Exception {
    workForSessions(4, new Random(1));
  }

  @Test
  void leavesNoHeaderWithoutWhatItPointsAt() throws Exception {
    var left = new HashSet<String>();
    var file =
        OrderedFiles.named(
            RecordedFiles.onANewDisk(
                folder.resolve("book").toString(),
                it -> left.add(written(it, HEADER) + written(it, CHUNK))));
    try (var channel = FilePath.get(file).open("rw")) {
      channel.write(ByteBuffer.wrap(new byte[] {'c'}), CHUNK);
      channel.write(ByteBuffer.wrap(new byte[] {'h'}), HEADER);
      channel.force(true);
    }
    assertThat(left).containsExactlyInAnyOrder("", "c", "hc");
  }

  /** What was written there; empty when nothing was. */
  private static String written(byte[] file, int at) {
    return at < file.length && file[at] != 0 ? String.valueOf((char) file[at]) : "";
  }

  @Test
  @Tag("slow")
  void norInManySessions() throws Exception {
    workForSessions(CAMPAIGN_SESSIONS, new Random(3));
  }

  private void workForSessions(int sessions, Random random) throws Exception {
    var file =
        OrderedFiles.named(
            RecordedFiles.onANewDisk(folder.resolve("book").toString(), this::opensWithAllOf));
    for (int session = 0; session < sessions; session++) {
      try (var connection = connect(file, "")) {
        if (session == 0) {
          execute(connection, "set write_delay 0");
          execute(connection, "create table done (number int primary key)");
          execute(connection, "create table work (number int primary key, text varchar)");
        }
        int transactions = 1 + random.nextInt(12);
        for (int i = 0; i < transactions; i++) {
          transaction(connection, random);
        }
        execute(connection, "shutdown");
      }
    }
    assertThat(lost).isEmpty();
    assertThat(cuts).isGreaterThan(sessions * 10);
  }

  private void transaction(Connection connection, Random random) throws SQLException {
    connection.setAutoCommit(false);
    int rows = random.nextInt(5) == 0 ? 200 : 1 + random.nextInt(10);
    for (int i = 0; i < rows; i++) {
      execute(
          connection,
          "merge into work values (%d, '%s')"
              .formatted(random.nextInt(3000), "w".repeat(random.nextInt(400))));
    }
    execute(connection, "insert into done values (%d)".formatted(done));
    connection.commit();
    connection.setAutoCommit(true);
    execute(connection, "checkpoint sync");
    done++;
  }

  private void opensWithAllOf(byte[] left) throws IOException {
    if (done == 0) {
      return;
    }
    cuts++;
    var copy = folder.resolve("left");
    Files.write(folder.resolve("left.mv.db"), left);
    try (var connection = connect(copy.toString(), ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from done")) {
      rows.next();
      if (rows.getInt(1) < done) {
        lost.add("%d of %d".formatted(done - rows.getInt(1), done));
      }
    } catch (SQLException e) {
      lost.add(e.getMessage());
    }
  }

  private static Connection connect(String file, String settings) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:%s;CIPHER=AES%s".formatted(file, settings), "sa", "key password");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
