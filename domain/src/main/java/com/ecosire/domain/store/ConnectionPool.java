package com.ecosire.domain.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A bounded number of connections that requests share. Who gets none in time gets an SQLException.
 */
public final class ConnectionPool implements AutoCloseable {
  private static final long VALIDATION_MILLIS = 5000;

  private final HikariDataSource source;

  /**
   * The bounds of a pool.
   *
   * @param size connections at most
   * @param patience how long a request waits for a connection before it fails
   */
  public record Settings(int size, Duration patience) {
    /** Small on purpose: more connections than the database has cores do not make it faster. */
    public static final Settings DEFAULT = new Settings(10, Duration.ofSeconds(2));
  }

  private ConnectionPool(HikariDataSource source) {
    this.source = source;
  }

  /** Opens a first connection at once, so that a wrong login shows here and not in a request. */
  public static ConnectionPool open(DatabaseLogin login, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(login.url());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(settings.size());
    // Rules that must hold against others lock what they look at. The default, REPEATABLE READ,
    // would
    // also lock gaps, where new records then wait for each other and deadlock, and on MariaDB from
    // 11.6 on it refuses to lock what changed since the transaction's first read.
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    // The rest comes when it is needed and goes again: an idle connection holds memory at both
    // ends.
    config.setMinimumIdle(Math.min(2, settings.size()));
    config.setConnectionTimeout(settings.patience().toMillis());
    config.addDataSourceProperty("connectTimeout", settings.patience().toMillis());
    // Whether a connection is still good is asked before it is given out; that must not take longer
    // than waiting for one may.
    config.setValidationTimeout(Math.min(settings.patience().toMillis(), VALIDATION_MILLIS));
    return new ConnectionPool(new HikariDataSource(config));
  }

  /** Gives out the pooled connections. */
  public DataSource dataSource() {
    return source;
  }

  /** How many connections are at work. */
  public int active() {
    return pool().getActiveConnections();
  }

  /** How many threads wait for a connection. */
  public int waiting() {
    return pool().getThreadsAwaitingConnection();
  }

  @Override
  public void close() {
    source.close();
  }

  private HikariPoolMXBean pool() {
    return source.getHikariPoolMXBean();
  }
}
