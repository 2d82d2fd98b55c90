package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.embedded.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HousekeeperTest {
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 1, 2, 0);

  private final String name = "test." + UUID.randomUUID();
  private final Leases one = new Leases(TestDatabase.dataSource());
  private final Leases other = new Leases(TestDatabase.dataSource());

  private static void keep(int millis, Housekeeper... keepers) throws InterruptedException {
    Thread.sleep(millis);
    List.of(keepers).forEach(Housekeeper::close);
  }

  @Test
  void oneOfManyNodesWorksInAnInterval() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Chore chore = new Chore(name, Duration.ofHours(1), lease -> runs.incrementAndGet() > 0);
    keep(1500, Housekeeper.start(one, List.of(chore)), Housekeeper.start(other, List.of(chore)));
    assertEquals(1, runs.get());
    assertTrue(one.untilFree(name).toMinutes() > 50);
  }

  @Test
  void whatFailsIsTriedAgainSoon() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Chore chore =
        new Chore(
            name,
            Duration.ofSeconds(1),
            lease -> {
              if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("for the test");
              }
              return true;
            });
    one.add(name, LONG_AGO);
    assertTrue(one.take(name));
    one.putOff(name, Duration.ZERO);
    keep(800, Housekeeper.start(one, List.of(chore)));
    assertEquals(1, runs.get());
    assertTrue(one.untilFree(name).compareTo(Duration.ofSeconds(1)) <= 0);
  }

  @Test
  void theWorkOfANodeThatDiedIsTakenOverWhenItsLeaseIsOver() throws SQLException {
    one.add(name, LONG_AGO);
    assertTrue(one.take(name));
    assertFalse(other.take(name));
    assertTrue(one.renew(name));
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement later =
            connection.prepareStatement(
                "UPDATE job_lease SET leasedUntil = UTC_TIMESTAMP(3) WHERE name = ?")) {
      later.setString(1, name);
      later.executeUpdate();
    }
    assertTrue(other.take(name));
    assertFalse(one.renew(name));
    one.end(name, Duration.ofDays(1));
    assertTrue(other.renew(name));
  }

  @Test
  void whatBelongsToTheNightStaysThere() throws SQLException {
    one.add(name, LONG_AGO);
    assertTrue(one.take(name));
    one.end(name, Duration.ofDays(1));
    assertFalse(one.take(name));
    assertTrue(one.untilFree(name).compareTo(Duration.ofDays(1)) <= 0);
  }
}
