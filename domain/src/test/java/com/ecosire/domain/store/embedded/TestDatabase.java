package com.ecosire.domain.store.embedded;

import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * A database server for tests, started at the first call and shared by all tests of the JVM.
 *
 * <p>Each run begins with a copy of a template below {@code target}, which holds the migrated,
 * otherwise untouched schema and is made anew when the migrations have changed. Tests share one
 * schema and keep apart as tenants do, by making organizations of their own.
 */
public final class TestDatabase {
  private static final Path ROOT = Path.of("target", "test-database").toAbsolutePath();
  private static final Path TEMPLATE = ROOT.resolve("template");
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  // Held apart, so that the server starts when a test first needs it.
  private static final class Running {
    private static final EmbeddedMariaDb SERVER = start();
    private static final ConnectionPool POOL =
        ConnectionPool.open(SERVER.login(), ConnectionPool.Settings.DEFAULT);
  }

  /** The migrated schema that all tests of this JVM share. */
  public static DatabaseLogin login() {
    return Running.SERVER.login();
  }

  /** Pooled connections to the shared schema. */
  public static DataSource dataSource() {
    return Running.POOL.dataSource();
  }

  /** A schema of its own for a test of migrations or the like, without any table. */
  public static DatabaseLogin empty() {
    String name = "ecosire_" + COUNT.incrementAndGet();
    DatabaseLogin login = login();
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return login.database(name);
  }

  /** A migrated schema of its own, for tests that no organization can keep apart. */
  public static DatabaseLogin migrated() {
    DatabaseLogin login = empty();
    migrate(login);
    return login;
  }

  private static EmbeddedMariaDb start() {
    try {
      Files.createDirectories(ROOT);
      clean();
      Path run = ROOT.resolve("run-" + ProcessHandle.current().pid());
      EmbeddedMariaDb server = startCopy(run);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, run), "test-database-end"));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedMariaDb startCopy(Path run) throws IOException {
    if (!Files.exists(TEMPLATE)) {
      makeTemplate();
    }
    copy(TEMPLATE, run);
    EmbeddedMariaDb server = EmbeddedMariaDb.start(EmbeddedOptions.fast(run));
    if (isCurrent(server)) {
      return server;
    }
    server.close();
    Folders.delete(run);
    Folders.delete(TEMPLATE);
    makeTemplate();
    copy(TEMPLATE, run);
    return EmbeddedMariaDb.start(EmbeddedOptions.fast(run));
  }

  private static boolean isCurrent(EmbeddedMariaDb server) {
    try {
      return migrate(server.login()) == 0;
    } catch (FlywayException e) {
      return false;
    }
  }

  private static void makeTemplate() throws IOException {
    Path unfinished = ROOT.resolve("template-" + ProcessHandle.current().pid());
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(EmbeddedOptions.fast(unfinished))) {
      migrate(server.login());
    }
    if (Files.exists(TEMPLATE)) {
      Folders.delete(unfinished);
    } else {
      Files.move(unfinished, TEMPLATE);
    }
  }

  private static int migrate(DatabaseLogin login) {
    ConnectionPool.Settings settings =
        new ConnectionPool.Settings(2, ConnectionPool.Settings.DEFAULT.patience());
    try (ConnectionPool pool = ConnectionPool.open(login, settings)) {
      return Migrations.apply(pool.dataSource());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  /** Removes what runs left behind that ended before they could do it themselves. */
  private static void clean() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      List<Path> old = files.filter(folder -> !folder.equals(TEMPLATE)).toList();
      for (Path folder : old) {
        remove(folder);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (DataFolder locked = DataFolder.open(folder)) {
      Leftover.stop(locked);
      Folders.delete(folder);
    } catch (EmbeddedDatabaseException inUse) {
      // Another run is at work there.
    }
  }

  private static void end(EmbeddedMariaDb server, Path run) {
    server.close();
    try {
      Folders.delete(run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
