package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks keys up in the database: one statement that reads one row by a unique index. */
public final class StoredKeys implements KeyDirectory {
  private static final String COLUMNS =
      "SELECT k.id, k.organizationId, k.name, k.scope, k.modules, k.ipRanges, k.expiresAt,"
          + " k.previousValidUntil, k.revokedAt, o.planCode, ";
  private static final String TABLES =
      " FROM api_key k JOIN organization o ON o.organizationId = k.organizationId AND o.id ="
          + " k.organizationId WHERE ";
  private static final String LOOK_UP =
      COLUMNS
          + "FALSE AS previous"
          + TABLES
          + "k.hash = ? UNION ALL "
          + COLUMNS
          + "TRUE AS previous"
          + TABLES
          + "k.previousHash = ?";
  private static final String OF_CALLER =
      COLUMNS + "? AS previous" + TABLES + "k.organizationId = ? AND k.id = ?";
  private static final JsonColumn.Strings STRINGS = new JsonColumn.Strings();

  private final DataSource source;

  /** The keys of a database. */
  public StoredKeys(DataSource source) {
    this.source = source;
  }

  /**
   * The key with a hash, whether it may still be used or not.
   *
   * @throws PersistenceException when the database does not answer
   */
  @Override
  public Optional<KeyRecord> byHash(byte[] hash) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOOK_UP)) {
      statement.setBytes(1, hash);
      statement.setBytes(2, hash);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(record(rows, hash)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /**
   * Whether the key that once proved a caller still works; who came without a key has none to lose.
   *
   * @throws PersistenceException when the database does not answer
   */
  public boolean stands(Caller caller, Instant now) {
    if (caller.kind() != Caller.Kind.API_KEY || caller.id().isEmpty()) {
      return true;
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(OF_CALLER)) {
      statement.setBoolean(1, caller.previousKey());
      statement.setBytes(2, Binary.of(caller.organization()));
      statement.setBytes(3, Binary.of(caller.id().get()));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && record(rows, new byte[0]).worksAt(now);
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static KeyRecord record(ResultSet row, byte[] hash) throws SQLException {
    boolean previous = row.getBoolean("previous");
    Optional<Instant> expiresAt = instant(row, "expiresAt");
    if (previous) {
      expiresAt = earlier(expiresAt, instant(row, "previousValidUntil"));
    }
    return new KeyRecord(
        HexFormat.of().formatHex(hash),
        caller(row, previous),
        expiresAt,
        instant(row, "revokedAt").isPresent(),
        strings(row, "ipRanges"));
  }

  private static Caller caller(ResultSet row, boolean previous) throws SQLException {
    UUID organization = Binary.uuid(row.getBytes("organizationId"));
    return new Caller(
        Caller.Kind.API_KEY,
        Optional.of(Binary.uuid(row.getBytes("id"))),
        row.getString("name"),
        organization,
        KeyScope.valueOf(row.getString("scope")).access(),
        strings(row, "modules"),
        row.getString("planCode"),
        previous);
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    return one.isPresent() && other.isPresent() && other.get().isAfter(one.get())
        ? one
        : other.or(() -> one);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }

  private static Set<String> strings(ResultSet row, String column) throws SQLException {
    List<String> values = STRINGS.convertToEntityAttribute(row.getString(column));
    return Set.copyOf(values);
  }
}
