package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.platform.organizations.OrganizationStanding;
import com.ecosire.domain.platform.users.People;
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

/**
 * Looks keys up in the database: one statement that reads one row by a unique index, and one for
 * what the key's maker may do.
 */
public final class StoredKeys implements KeyDirectory {
  private static final String COLUMNS =
      "SELECT k.id, k.organizationId, k.name, k.scope, k.modules, k.ipRanges, k.expiresAt,"
          + " k.previousValidUntil, k.revokedAt, k.createdById, "
          + OrganizationStanding.COLUMNS
          + ", ";
  private static final String TABLES =
      " FROM api_key k" + OrganizationStanding.JOIN.formatted("k") + " WHERE ";
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
  private final People people;

  /** The keys of a database, whose makers are looked up among its people. */
  public StoredKeys(DataSource source, People people) {
    this.source = source;
    this.people = people;
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
      return read(statement, hash).map(this::whole);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /**
   * The caller that a key once proved, as it is now; empty where the key no longer works.
   *
   * @throws PersistenceException when the database does not answer
   */
  public Optional<Caller> present(Caller caller, Instant now) {
    return record(caller, now).map(KeyRecord::caller);
  }

  /**
   * The key that a caller was, with its bounds as they are now; empty where it no longer works.
   *
   * @throws PersistenceException when the database does not answer
   */
  public Optional<KeyRecord> record(Caller caller, Instant now) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(OF_CALLER)) {
      statement.setBoolean(1, caller.previousKey());
      statement.setBytes(2, Binary.of(caller.organization()));
      statement.setBytes(3, Binary.of(caller.id().orElseThrow()));
      return read(statement, new byte[0]).map(this::whole).filter(key -> key.worksAt(now));
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static Optional<KeyRecord> read(PreparedStatement statement, byte[] hash)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(record(rows, hash)) : Optional.empty();
    }
  }

  /** A key never does more than its maker may do now; without an active one it does nothing. */
  private KeyRecord whole(KeyRecord key) {
    Caller alone = key.caller();
    if (alone.person().isEmpty()) {
      return key;
    }
    return people
        .caller(alone.person().get(), alone.organization(), Optional.empty())
        .map(creator -> key.with(within(alone, creator)))
        .orElseGet(key::orphaned);
  }

  private static Caller within(Caller key, Caller creator) {
    Rights rights = creator.rights().within(key.rights().scope(), key.rights().modules());
    return new Caller(key.who(), key.organization(), rights, creator.standing());
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
    Optional<UUID> creator = Optional.ofNullable(row.getBytes("createdById")).map(Binary::uuid);
    UUID id = Binary.uuid(row.getBytes("id"));
    return new Caller(
        Caller.Who.key(id, row.getString("name"), creator, previous),
        Binary.uuid(row.getBytes("organizationId")),
        Rights.ofKey(KeyScope.valueOf(row.getString("scope")).access(), strings(row, "modules")),
        OrganizationStanding.of(row));
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
