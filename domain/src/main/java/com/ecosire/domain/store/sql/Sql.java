package com.ecosire.domain.store.sql;

import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Statements of one connection. Values are given in the order of the question marks: ids become
 * bytes, times are stored in UTC, and what is empty becomes NULL.
 */
public final class Sql {
  private final Connection connection;

  /** Statements of a connection, which somebody else closes. */
  public Sql(Connection connection) {
    this.connection = connection;
  }

  /** Statements within the transaction of a call. */
  public static Sql of(Session session) {
    return new Sql(session.connection());
  }

  /** Statements of a connection of their own; each is durable at once. */
  public static <T> T with(DataSource source, Function<Sql, T> work) {
    try (Connection connection = source.getConnection()) {
      return work.apply(new Sql(connection));
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /**
   * Statements of a connection of their own, which are durable together once the work is done, and
   * are taken back where it fails.
   */
  public static <T> T within(DataSource source, Function<Sql, T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.apply(new Sql(connection));
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Changes rows, and says how many. */
  public int change(String statement, Object... values) {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** All rows of a query. */
  public <T> List<T> all(String query, Row.Reader<T> reader, Object... values) {
    try (PreparedStatement prepared = prepare(query, values);
        ResultSet rows = prepared.executeQuery()) {
      List<T> all = new ArrayList<>();
      Row row = new Row(rows);
      while (rows.next()) {
        all.add(reader.read(row));
      }
      return all;
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** The first row of a query, if there is one. */
  public <T> Optional<T> first(String query, Row.Reader<T> reader, Object... values) {
    return all(query, reader, values).stream().findFirst();
  }

  private PreparedStatement prepare(String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, column(values[i]));
    }
    return prepared;
  }

  private static Object column(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(Sql::column).orElse(null);
      case UUID id -> Binary.of(id);
      case Instant time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC);
      case Enum<?> word -> word.name();
      default -> value;
    };
  }
}
