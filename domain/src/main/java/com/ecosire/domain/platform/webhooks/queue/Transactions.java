package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.store.sql.Sql;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Short transactions that lock only the rows that they mean, so that nobody who writes waits. */
final class Transactions {
  private Transactions() {}

  static <T> T in(DataSource source, Function<Sql, T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
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
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
