package com.ecosire.gateway.server;

import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.Migrations;
import com.ecosire.domain.store.embedded.EmbeddedMariaDb;
import com.ecosire.domain.store.embedded.EmbeddedOptions;
import com.ecosire.gateway.demo.FirstStart;
import com.ecosire.gateway.settings.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The database of the business: one that exists, or one of our own; with the schema of this build.
 */
public final class Database implements AutoCloseable {
  private final Optional<EmbeddedMariaDb> embedded;
  private final DatabaseLogin login;
  private final ConnectionPool pool;

  private Database(Optional<EmbeddedMariaDb> embedded, DatabaseLogin login, ConnectionPool pool) {
    this.embedded = embedded;
    this.login = login;
    this.pool = pool;
  }

  /**
   * Opens the database.
   *
   * @throws SQLException when it does not answer
   */
  public static Database open(Settings settings) throws SQLException {
    Optional<EmbeddedMariaDb> embedded =
        settings.database().isEmbedded()
            ? Optional.of(start(settings.data().folder()))
            : Optional.empty();
    try {
      Settings.Database set = settings.database();
      DatabaseLogin login =
          embedded
              .map(EmbeddedMariaDb::login)
              .orElseGet(() -> new DatabaseLogin(set.url(), set.user(), set.password()));
      ConnectionPool pool =
          ConnectionPool.open(
              login,
              new ConnectionPool.Settings(set.poolSize(), Duration.ofMillis(set.patience())));
      boolean half = embedded.isPresent() && FirstStart.isUnfinished(settings.data().folder());
      return migrated(new Database(embedded, login, pool), half);
    } catch (RuntimeException e) {
      embedded.ifPresent(EmbeddedMariaDb::close);
      throw e;
    }
  }

  private static EmbeddedMariaDb start(Path folder) {
    return EmbeddedMariaDb.start(EmbeddedOptions.durable(folder.resolve("mariadb")));
  }

  /** Data of a first start that was killed are thrown away: nobody but itself has seen them. */
  private static Database migrated(Database database, boolean half) throws SQLException {
    try {
      if (half) {
        Migrations.applyAnew(database.source());
      } else {
        Migrations.apply(database.source());
      }
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Gives out connections. */
  public DataSource source() {
    return pool.dataSource();
  }

  /** Whether it is our own, which no other process uses. */
  boolean isOurs() {
    return embedded.isPresent();
  }

  /** Where it is, without secrets. */
  @Override
  public String toString() {
    return (embedded.isPresent() ? "embedded, " : "") + login;
  }

  @Override
  public void close() {
    pool.close();
    embedded.ifPresent(EmbeddedMariaDb::close);
  }
}
