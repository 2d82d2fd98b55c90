package com.ecosire.gateway.security;

import com.ecosire.domain.store.Binary;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * The origins (RFC 6454) whose pages may use cookies: the server's own, those that the operator
 * lists, and those that organizations list for their own people. All of the latter are read
 * together, twice a minute at most, so that an unknown origin costs no look-up.
 */
public final class TrustedOrigins {
  private static final System.Logger LOG = System.getLogger(TrustedOrigins.class.getName());
  private static final Duration BELIEVED = Duration.ofSeconds(30);
  private static final String ALL =
      "SELECT origin, organizationId FROM organization_origin ORDER BY origin LIMIT 100000";

  private final Set<String> always;
  private final DataSource source;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Listed listed = new Listed(Map.of(), Instant.MIN);

  private record Listed(Map<String, Set<UUID>> organizations, Instant until) {}

  /**
   * Origins of which some are always trusted.
   *
   * @param source where organizations list theirs
   */
  public TrustedOrigins(Set<String> always, DataSource source, Clock clock) {
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

  /** Reads them anew at the next look. */
  public void forget() {
    listed = new Listed(listed.organizations, Instant.MIN);
  }

  private Map<String, Set<UUID>> listed() {
    Listed known = listed;
    if (clock.instant().isBefore(known.until) || !reading.tryLock()) {
      return known.organizations;
    }
    try {
      listed = new Listed(read(), clock.instant().plus(BELIEVED));
    } catch (SQLException e) {
      // While the database is away nobody is answered anyway.
      LOG.log(Level.DEBUG, "The origins of organizations could not be read", e);
    } finally {
      reading.unlock();
    }
    return listed.organizations;
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
