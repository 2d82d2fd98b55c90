package com.ecosire.domain.store.embedded;

import com.ecosire.domain.store.DatabaseLogin;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Another JVM that starts a database and writes to it, one row after the other, until it is killed.
 */
final class WriterProcess {
  private final Process process;
  private final BufferedReader acknowledged;
  private int last;

  private WriterProcess(Process process) {
    this.process = process;
    this.acknowledged = process.inputReader(StandardCharsets.UTF_8);
  }

  static WriterProcess start(Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WriterProcess.class.getName(),
            folder.toString());
    return new WriterProcess(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Waits for the next row that the database has acknowledged. */
  int nextAcknowledged() throws IOException {
    String line = acknowledged.readLine();
    if (line == null) {
      throw new IllegalStateException("The writer has ended");
    }
    last = Integer.parseInt(line);
    return last;
  }

  /** The last row that was acknowledged before the end. */
  int lastAcknowledged() {
    return acknowledged.lines().mapToInt(Integer::parseInt).max().orElse(last);
  }

  /** Writes until somebody ends this process. */
  public static void main(String[] args) throws SQLException {
    DatabaseLogin login = EmbeddedMariaDb.start(EmbeddedOptions.durable(Path.of(args[0]))).login();
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE written (id INT PRIMARY KEY)");
      // Nothing here refers to the database any more; it must go on all the same.
      System.gc();
      for (int id = 1; ; id++) {
        statement.execute("INSERT INTO written VALUES (" + id + ")");
        System.out.println(id);
      }
    }
  }
}
