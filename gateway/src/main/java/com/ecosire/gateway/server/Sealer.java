package com.ecosire.gateway.server;

import com.ecosire.domain.platform.audit.Sealing;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Has new entries of the audit numbered and chained soon after their commit: those of this node's
 * own calls some times a second, and now and then those that a node left behind which died.
 */
final class Sealer implements Consumer<UUID>, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Sealer.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** Pauses from one look for what others left behind to the next. */
  private static final int ROUNDS = 20;

  private static final String LEFT_BEHIND =
      "SELECT o.organizationId FROM organization o WHERE EXISTS (SELECT 1 FROM audit_entry e WHERE"
          + " e.organizationId = o.organizationId AND e.sequence IS NULL)";

  private final Set<UUID> due = ConcurrentHashMap.newKeySet();
  private final Supplier<EntityManagerFactory> unit;
  private final DataSource source;
  private Thread thread;

  private Sealer(Supplier<EntityManagerFactory> unit, DataSource source) {
    this.unit = unit;
    this.source = source;
  }

  static Sealer start(Supplier<EntityManagerFactory> unit, DataSource source) {
    Sealer sealer = new Sealer(unit, source);
    sealer.thread = Thread.ofVirtual().name("sealer").start(sealer::run);
    return sealer;
  }

  /** Does nothing: others do. */
  static Sealer idle() {
    return new Sealer(null, null);
  }

  @Override
  public void accept(UUID organization) {
    if (thread != null) {
      due.add(organization);
    }
  }

  private void run() {
    try {
      for (int round = 0; true; round++) {
        if (round % ROUNDS == 0) {
          look();
        }
        for (UUID organization : Set.copyOf(due)) {
          due.remove(organization);
          seal(organization);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      // The server stops; what is left is found by the next one.
    }
  }

  private void look() {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LEFT_BEHIND);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        due.add(Binary.uuid(rows.getBytes(1)));
      }
    } catch (SQLException e) {
      LOG.log(
          System.Logger.Level.WARNING, "New entries of the audit could not be looked for: " + e);
    }
  }

  private void seal(UUID organization) {
    try (Session session = new Session(unit.get(), true)) {
      OptionalInt sealed = Sealing.seal(session, organization);
      session.commit();
      if (sealed.orElse(Sealing.BATCH) == Sealing.BATCH) {
        due.add(organization);
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The audit could not be chained: " + e);
      due.add(organization);
    }
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
