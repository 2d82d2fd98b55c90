package com.ecosire.gateway.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.Waiting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of trusted origins, which nobody waits for. */
class TrustedOriginsTest {
  private static final Duration LATER = Duration.ofMinutes(1);
  private static final long MOST_MILLIS = 1500;

  private volatile Duration ahead = Duration.ZERO;
  private final String page = "https://" + UUID.randomUUID() + ".example";
  private volatile CountDownLatch open = new CountDownLatch(0);
  private volatile boolean away;
  private final TrustedOrigins origins =
      new TrustedOrigins(Set.of("https://own"), source(), () -> Instant.now().plus(ahead));

  /** The database, which may be silent or away. */
  private DataSource source() {
    DataSource real = TestDatabase.dataSource();
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, values) -> {
              open.await();
              if (away) {
                throw new SQLException("away");
              }
              try {
                return method.invoke(real, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void list() throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO organization_origin (origin, organizationId) VALUES (?, ?)")) {
      statement.setString(1, page);
      statement.setBytes(2, Binary.of(UUID.randomUUID()));
      statement.executeUpdate();
    }
  }

  @AfterEach
  void release() {
    open.countDown();
  }

  @Test
  void aChangedListCountsAtOnce() throws Exception {
    assertFalse(origins.contain(page));
    list();
    assertFalse(origins.contain(page), "nobody said that it has changed");
    origins.forget();
    assertTrue(origins.contain(page));
  }

  @Test
  void aSilentDatabaseHoldsNobodyUp() throws Exception {
    list();
    assertTrue(origins.contain(page));
    open = new CountDownLatch(1);
    ahead = LATER;
    long begun = System.nanoTime();
    assertTrue(origins.contain("https://own"));
    assertTrue(origins.contain(page), "the last known list stays");
    assertFalse(origins.contain("https://other.example"));
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertTrue(millis < MOST_MILLIS, millis + " ms");
  }

  @Test
  void theListIsKnownAgainOnceTheDatabaseIsBack() throws Exception {
    assertFalse(origins.contain(page));
    list();
    away = true;
    ahead = LATER;
    assertFalse(origins.contain(page));
    away = false;
    Waiting.until(
        "read anew",
        () -> {
          ahead = ahead.plusSeconds(1);
          return origins.contain(page);
        });
  }
}
