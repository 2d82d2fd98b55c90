package com.ecosire.domain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.embedded.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionPoolTest {
  private static final ConnectionPool.Settings ONE =
      new ConnectionPool.Settings(1, Duration.ofMillis(300));

  @Test
  void failsFastWhenAllConnectionsAreOut() throws SQLException {
    try (ConnectionPool pool = ConnectionPool.open(TestDatabase.login(), ONE);
        Connection held = pool.dataSource().getConnection()) {
      long begun = System.nanoTime();
      assertThrows(SQLException.class, () -> pool.dataSource().getConnection());
      assertTrue(System.nanoTime() - begun < Duration.ofSeconds(2).toNanos());
      assertEquals(1, pool.active());
      assertEquals(0, pool.waiting());
      assertTrue(held.isValid(1));
    }
  }

  @Test
  void refusesAWrongPasswordAtOnce() {
    DatabaseLogin right = TestDatabase.login();
    DatabaseLogin wrong = new DatabaseLogin(right.url(), right.user(), "guessed");
    RuntimeException refusal =
        assertThrows(RuntimeException.class, () -> ConnectionPool.open(wrong, ONE));
    assertTrue(refusal.getMessage().contains("Access denied"), refusal.getMessage());
  }
}
