package com.ecosire.gateway.security;

import com.ecosire.domain.store.Binary;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The origins (RFC 6454) whose pages may use cookies: the server's own, those that the operator
 * lists, and those that organizations list for their own people. All of the latter are kept in
 * memory and read together, twice a minute at most, so that an unknown origin costs no look-up.
 * They are read beside the call that asks for them, which goes on with what was known last where
 * the database does not answer at once.
 */
public final class TrustedOrigins {
  private static final System.Logger LOG = System.getLogger(TrustedOrigins.class.getName());
  private static final Duration BELIEVED = Duration.ofSeconds(30);

  /** So long after a failure nobody asks anew. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** For a list that is only old. */
  private static final Duration SHORT = Duration.ofMillis(20);

  /** For a list that is known to have changed, a moment ago and in the same database. */
  private static final Duration LONGER = Duration.ofMillis(500);

  private static final String ALL =
      "SELECT origin, organizationId FROM organization_origin ORDER BY origin LIMIT 100000";

  private final Set<String> always;
  private final DataSource source;
  private final InstantSource clock;

  /** How many changes were heard of. */
  private final AtomicLong changes = new AtomicLong();

  private volatile Listed listed = new Listed(Map.of(), Instant.MIN, -1, false);
  private Reading last;

  /**
   * What was read.
   *
   * @param changes how many were heard of before it was
   * @param failed whether it could not be read anew, and is what was known before
   */
  private record Listed(
      Map<String, Set<UUID>> organizations, Instant until, long changes, boolean failed) {}

  private record Reading(long changes, CountDownLatch done) {}

  /**
   * Origins of which some are always trusted.
   *
   * @param source where organizations list theirs
   */
  public TrustedOrigins(Set<String> always, DataSource source, InstantSource clock) {
    this.always = Set.copyOf(always);
    this.source = source;
    this.clock = clock;
  }

  /** Whether anybody may use cookies on the pages of an origin. */
  public boolean contain(String origin) {
    return always.contains(origin) || listed().containsKey(origin);
  }

  /** Whether the people of an organization may. */
  boolean contain(String origin, UUID organization) {
    return always.contains(origin)
        || listed().getOrDefault(origin, Set.of()).contains(organization);
  }

  /** Reads them anew, since they may have changed; whoever asks next waits for that. */
  public void forget() {
    changes.incrementAndGet();
    reading();
  }

  private Map<String, Set<UUID>> listed() {
    Listed known = listed;
    boolean changed = known.changes != changes.get();
    if (!changed && clock.instant().isBefore(known.until)) {
      return known.organizations;
    }
    Reading reading = reading();
    if (changed || !known.failed) {
      await(reading, changed ? LONGER : SHORT);
    }
    return listed.organizations;
  }

  private static void await(Reading reading, Duration patience) {
    try {
      reading.done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The reading that knows of all changes so far; begins it where there is none. */
  private synchronized Reading reading() {
    long now = changes.get();
    if (last == null || last.changes != now || last.done.getCount() == 0) {
      Reading next = new Reading(now, new CountDownLatch(1));
      last = next;
      Thread.ofVirtual().name("origins").start(() -> read(next));
    }
    return last;
  }

  private void read(Reading reading) {
    try {
      keep(new Listed(read(), clock.instant().plus(BELIEVED), reading.changes, false));
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "The origins of organizations could not be read", e);
      Instant until = clock.instant().plus(PAUSE);
      keep(new Listed(listed.organizations, until, reading.changes, true));
    } finally {
      reading.done.countDown();
    }
  }

  /** What knows of fewer changes comes too late. */
  private synchronized void keep(Listed read) {
    if (read.changes >= listed.changes) {
      listed = read;
    }
  }

  private Map<String, Set<UUID>> read() throws SQLException {
    Map<String, Set<UUID>> found = new HashMap<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found
            .computeIfAbsent(rows.getString(1), origin -> new HashSet<>())
            .add(Binary.uuid(rows.getBytes(2)));
      }
    }
    return found;
  }
}
