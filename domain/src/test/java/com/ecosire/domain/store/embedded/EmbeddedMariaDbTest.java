package com.ecosire.domain.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void nameAFolder() {
    folder = temporary.resolve("data with a space/mariadb");
  }

  @Test
  void keepsDataBetweenRuns() throws SQLException {
    try (EmbeddedMariaDb database = start()) {
      execute(database.login(), "CREATE TABLE note (text VARCHAR(20))");
      execute(database.login(), "INSERT INTO note VALUES ('größer 😀')");
    }
    try (EmbeddedMariaDb database = start()) {
      assertEquals("größer 😀", query(database.login(), "SELECT text FROM note"));
    }
  }

  @Test
  void knowsAfterARestartHowMuchThereIsEvenIfItEndedRightAfterTheRowsCame() throws SQLException {
    try (EmbeddedMariaDb database = start()) {
      execute(database.login(), "CREATE TABLE note (id INT PRIMARY KEY, owner INT, KEY (owner))");
      assertEquals("0", query(database.login(), "SELECT COUNT(*) FROM note WHERE owner = 1"));
      execute(database.login(), "INSERT INTO note SELECT seq, seq MOD 500 FROM seq_1_to_5000");
    }
    try (EmbeddedMariaDb database = start()) {
      assertEquals("10", query(database.login(), "SELECT COUNT(*) FROM note WHERE owner = 1"));
      String owners =
          "SELECT CARDINALITY > 100 FROM information_schema.STATISTICS WHERE TABLE_NAME = 'note'"
              + " AND INDEX_NAME = 'owner'";
      assertEquals("1", query(database.login(), owners));
    }
  }

  @Test
  void isStrictAndInUtc() throws SQLException {
    try (EmbeddedMariaDb database = start()) {
      DatabaseLogin login = database.login();
      execute(login, "CREATE TABLE note (text VARCHAR(3))");
      assertThrows(SQLException.class, () -> execute(login, "INSERT INTO note VALUES ('four')"));
      assertEquals("+00:00", query(login, "SELECT @@global.time_zone"));
      assertEquals("1", query(login, "SELECT @@innodb_flush_log_at_trx_commit"));
      assertEquals("utf8mb4_0900_ai_ci", query(login, "SELECT @@collation_database"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNobodyElseIn() throws SQLException, IOException {
    try (EmbeddedMariaDb database = start()) {
      DatabaseLogin root = new DatabaseLogin(database.login().url(), "root", "");
      assertThrows(SQLException.class, () -> query(root, "SELECT 1"));
      assertEquals(
          "0",
          query(
              database.login(),
              "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'mysql'"));
      assertEquals("rw-------", permissions(folder.resolve("password")));
      assertEquals("rwx------", permissions(folder));
      assertFalse(Files.exists(folder.resolve("init.sql")));
    }
  }

  @Test
  void refusesAFolderThatThisProcessUses() throws SQLException {
    try (EmbeddedMariaDb database = start()) {
      EmbeddedDatabaseException refusal =
          assertThrows(EmbeddedDatabaseException.class, this::start);
      assertTrue(refusal.getMessage().contains("DATA_DIR"), refusal.getMessage());
      assertEquals("1", query(database.login(), "SELECT 1"));
    }
  }

  @Test
  void refusesAFolderThatAnotherProcessUses() throws IOException {
    WriterProcess writer = WriterProcess.start(folder);
    writer.nextAcknowledged();
    EmbeddedDatabaseException refusal = assertThrows(EmbeddedDatabaseException.class, this::start);
    assertTrue(
        refusal.getMessage().contains("process " + writer.handle().pid()), refusal.getMessage());
    kill(writer.handle());
    awaitEnd(server());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsWithAProcessThatIsKilled() throws IOException {
    WriterProcess writer = WriterProcess.start(folder);
    writer.nextAcknowledged();
    ProcessHandle server = server();
    kill(writer.handle());
    awaitEnd(server);
    assertTrue(Files.readString(folder.resolve("server.log")).contains("Shutdown complete"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void stopsWhatAKilledProcessLeftBehind() throws IOException, SQLException {
    WriterProcess writer = WriterProcess.start(folder);
    writer.nextAcknowledged();
    ProcessHandle server = server();
    writer
        .handle()
        .descendants()
        .filter(process -> !process.equals(server))
        .forEach(ProcessHandle::destroyForcibly);
    kill(writer.handle());
    assertTrue(isRunning(server));
    try (EmbeddedMariaDb database = start()) {
      assertFalse(isRunning(server));
      assertTrue(count(database) >= writer.lastAcknowledged());
    }
  }

  @Test
  void losesNoAcknowledgedWriteWhenAllIsKilled() throws IOException, SQLException {
    WriterProcess writer = WriterProcess.start(folder);
    while (writer.nextAcknowledged() < 200) {
      assertTrue(writer.handle().isAlive());
    }
    ProcessHandle server = server();
    kill(server);
    kill(writer.handle());
    try (EmbeddedMariaDb database = start()) {
      assertTrue(count(database) >= writer.lastAcknowledged());
    }
  }

  @Test
  void ignoresAProcessIdThatBelongsToAnother() throws IOException, SQLException {
    start().close();
    Files.writeString(folder.resolve("server.pid"), Long.toString(ProcessHandle.current().pid()));
    try (EmbeddedMariaDb database = start()) {
      assertEquals("1", query(database.login(), "SELECT 1"));
    }
  }

  @Test
  void beginsAgainWhenTheFirstStartWasCutShort() throws IOException, SQLException {
    Files.createDirectories(folder.resolve("data.new/mysql"));
    Files.writeString(folder.resolve("data.new/ibdata1"), "half");
    try (EmbeddedMariaDb database = start()) {
      assertEquals("1", query(database.login(), "SELECT 1"));
    }
  }

  private EmbeddedMariaDb start() {
    return EmbeddedMariaDb.start(EmbeddedOptions.durable(folder));
  }

  private ProcessHandle server() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("server.pid")).strip()))
        .orElseThrow();
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    awaitEnd(process);
  }

  private static void awaitEnd(ProcessHandle process) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (isRunning(process)) {
      assertTrue(System.nanoTime() < deadline, "still running: " + process.info());
      Pause.shortly();
    }
  }

  // A dead process that nobody has collected has no command line any more.
  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().isPresent();
  }

  private static int count(EmbeddedMariaDb database) throws SQLException {
    return Integer.parseInt(query(database.login(), "SELECT COUNT(*) FROM written"));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection = connect(login);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection = connect(login);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(DatabaseLogin login) throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }
}
