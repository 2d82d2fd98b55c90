package com.ecosire.domain.store;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings a database to the schema of this build.
 *
 * <p>Flyway does the work, with its lock and its checks. Loading it costs several times what a
 * start may cost, so one query first compares the scripts and checksums of the history with those
 * of the class path, and only a difference of any kind calls Flyway.
 */
public final class Migrations {
  private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
  private static final String HISTORY =
      "SELECT script, checksum, success FROM flyway_schema_history WHERE type = 'SQL' ORDER BY"
          + " installed_rank";
  private static final String NO_SUCH_TABLE = "42S02";

  // Held, because the logging system keeps loggers by weak references and would forget the level.
  private static final java.util.logging.Logger FLYWAY =
      java.util.logging.Logger.getLogger("org.flywaydb");

  private final DataSource source;
  private final MigrationScripts scripts;

  Migrations(DataSource source, MigrationScripts scripts) {
    this.source = source;
    this.scripts = scripts;
  }

  /**
   * Applies what is missing of the scripts in {@code db/migration}.
   *
   * @return how many were applied; none is the usual case and takes one query
   * @throws org.flywaydb.core.api.FlywayException when a script fails or an applied one has changed
   * @throws SQLException when the database does not answer
   */
  public static int apply(DataSource source) throws SQLException {
    return apply(source, MigrationScripts.of("db/migration"));
  }

  /**
   * Throws everything away and applies all scripts, for a database whose first data were never
   * whole.
   *
   * @return how many were applied
   */
  public static int applyAnew(DataSource source) {
    Migrations migrations = new Migrations(source, MigrationScripts.of("db/migration"));
    migrations.flyway(false).clean();
    return migrations.migrate();
  }

  static int apply(DataSource source, MigrationScripts scripts) throws SQLException {
    Migrations migrations = new Migrations(source, scripts);
    return migrations.upToDate() ? 0 : migrations.migrate();
  }

  boolean upToDate() throws SQLException {
    Map<String, Integer> applied = new TreeMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(HISTORY)) {
      while (rows.next()) {
        applied.put(rows.getString(1) + (rows.getBoolean(3) ? "" : " failed"), rows.getInt(2));
      }
    } catch (SQLException e) {
      if (NO_SUCH_TABLE.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
    return applied.equals(scripts.checksums());
  }

  private int migrate() {
    MigrateResult result = flyway(true).migrate();
    LOG.log(
        Level.INFO,
        "Database schema brought up to date: {0} migrations in {1} ms",
        result.migrationsExecuted,
        result.getTotalMigrationTime());
    return result.migrationsExecuted;
  }

  private Flyway flyway(boolean keeps) {
    FLYWAY.setLevel(java.util.logging.Level.WARNING);
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(new Unhurried(source))
        .locations("classpath:" + scripts.folder())
        .validateMigrationNaming(true)
        .cleanDisabled(keeps)
        // Parts are numbered by area, so that a later one can have a lower number.
        .outOfOrder(true)
        .load();
  }

  /**
   * Connections whose statements may take as long as they take: to change a large table is no
   * fault.
   */
  private record Unhurried(DataSource source) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
      return unhurried(source.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return unhurried(source.getConnection(user, password));
    }

    private static Connection unhurried(Connection connection) throws SQLException {
      connection.setNetworkTimeout(Runnable::run, 0);
      return connection;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return source.getLoginTimeout();
    }

    @Override
    public java.util.logging.Logger getParentLogger() {
      return java.util.logging.Logger.getLogger(Unhurried.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
      return source.isWrapperFor(type);
    }
  }
}
