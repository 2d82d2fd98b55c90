package com.ecosire.domain.platform.audit;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Gives entries their place in the chain of their organization, after their commit. The row of the
 * chain is locked meanwhile, so that one does so at a time; the database takes the lock off whoever
 * dies.
 */
public final class Sealing {
  /** Entries of one transaction at most. */
  public static final int BATCH = 500;

  private static final String LOCK =
      "SELECT sequence, hash FROM audit_chain WHERE organizationId = ? AND id = ? FOR UPDATE SKIP"
          + " LOCKED";
  private static final String LOOK =
      "SELECT 1 FROM audit_chain WHERE organizationId = ? AND id = ?";
  private static final String BEGIN =
      "INSERT IGNORE INTO audit_chain (organizationId, id) VALUES (?, ?)";
  private static final String NEW =
      "SELECT e FROM AuditEntry e WHERE e.organizationId = :org AND e.sequence IS NULL ORDER BY"
          + " e.id";

  /** One statement for all rows, whose text is always the same; the few that change come first. */
  private static final String SEAL =
      "UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id CHAR(32) PATH '$.i', sequence BIGINT PATH '$.s',"
          + " hash CHAR(64) PATH '$.h')) s STRAIGHT_JOIN audit_entry e ON e.organizationId = ? AND"
          + " e.id = UNHEX(s.id) SET e.sequence = s.sequence, e.hash = s.hash";

  private static final String MOVE =
      "UPDATE audit_chain SET sequence = ?, hash = ?, occurredAt = ? WHERE organizationId = ? AND"
          + " id = ?";

  private final Session session;
  private final byte[] organization;
  private final UUID id;
  private long sequence;
  private String hash = Link.ORIGIN;

  private Sealing(Session session, UUID organization) {
    this.session = session;
    this.id = organization;
    this.organization = Binary.of(organization);
  }

  /**
   * Seals the oldest new entries within a session's transaction.
   *
   * @return how many; there may be more while it is {@link #BATCH}. Empty where somebody else is at
   *     it.
   * @throws SQLException where the database fails
   */
  public static OptionalInt seal(Session session, UUID organization) throws SQLException {
    return new Sealing(session, organization).seal();
  }

  private OptionalInt seal() throws SQLException {
    Connection connection = session.connection();
    if (!lock(connection)) {
      // Only where there is none: an insert would wait for whoever has the row.
      if (exists(connection)) {
        return OptionalInt.empty();
      }
      begin(connection);
      if (!lock(connection)) {
        return OptionalInt.empty();
      }
    }
    List<AuditEntry> entries =
        session
            .manager()
            .createQuery(NEW, AuditEntry.class)
            .setParameter("org", id)
            .setHint("eclipselink.read-only", "true")
            .setMaxResults(BATCH)
            .getResultList();
    if (!entries.isEmpty()) {
      write(connection, entries);
    }
    return OptionalInt.of(entries.size());
  }

  private boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, organization);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        sequence = row.getLong(1);
        hash = row.getString(2);
        return true;
      }
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, organization);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void begin(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, organization);
      statement.executeUpdate();
    }
  }

  private void write(Connection connection, List<AuditEntry> entries) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SEAL)) {
      statement.setString(1, JsonText.write(links(entries)));
      statement.setBytes(2, organization);
      statement.executeUpdate();
    }
    try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
      statement.setLong(1, sequence);
      statement.setString(2, hash);
      LocalDateTime at = LocalDateTime.ofInstant(entries.getLast().occurredAt, ZoneOffset.UTC);
      statement.setObject(3, at);
      statement.setBytes(4, organization);
      statement.setBytes(5, organization);
      statement.executeUpdate();
    }
  }

  private List<Map<String, Object>> links(List<AuditEntry> entries) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (AuditEntry entry : entries) {
      sequence++;
      hash = new Link(entry).after(hash, sequence);
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("i", entry.id().toString().replace("-", ""));
      link.put("s", sequence);
      link.put("h", hash);
      links.add(link);
    }
    return links;
  }
}
