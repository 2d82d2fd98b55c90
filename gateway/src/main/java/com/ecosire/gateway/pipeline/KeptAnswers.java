package com.ecosire.gateway.pipeline;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.Binary;
import com.ecosire.gateway.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of idempotent calls: who carries one out, and what was answered, sealed. */
public final class KeptAnswers {
  private static final String INSERT =
      "INSERT IGNORE INTO idempotent_call (fingerprint, claim, leasedUntil, expiresAt, scope)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT fingerprint, claim, leasedUntil, expiresAt, answer FROM idempotent_call"
          + " WHERE scope = ?";
  private static final String TAKE_OVER =
      "UPDATE idempotent_call SET fingerprint = ?, claim = ?, leasedUntil = ?, expiresAt = ?,"
          + " answer = NULL WHERE scope = ? AND claim = ?";
  private static final String KEEP =
      "UPDATE idempotent_call SET answer = ? WHERE scope = ? AND claim = ? AND answer IS NULL";
  private static final String RELEASE =
      "DELETE FROM idempotent_call WHERE scope = ? AND claim = ? AND answer IS NULL";
  private static final String RELEASE_ALL = "DELETE FROM idempotent_call WHERE answer IS NULL";
  private static final String SWEEP = "DELETE FROM idempotent_call WHERE expiresAt < ? LIMIT 1000";

  private final DataSource source;
  private final Seal seal;
  private final Duration kept;
  private final Duration lease;

  /** Answers in a database, kept as the operator has said. */
  public KeptAnswers(DataSource source, Seal seal, Settings.Idempotency set) {
    this.source = source;
    this.seal = seal;
    this.kept = Duration.ofHours(set.hours());
    this.lease = Duration.ofSeconds(set.leaseSeconds());
  }

  /** The right to carry a call out and to keep its answer. */
  record Claim(String scope, UUID holder) {}

  /** A call that was begun before; its answer is empty while it is carried out. */
  record Known(String fingerprint, Claim claim, Times times, Optional<String> answer) {
    record Times(Instant leasedUntil, Instant expiresAt) {}

    /** Whether it is as if there were none: its time is over, or its node is gone. */
    boolean isOver(Instant now) {
      boolean abandoned = answer.isEmpty() && !times.leasedUntil.isAfter(now);
      return abandoned || !times.expiresAt.isAfter(now);
    }
  }

  /** Begins a call that nobody has begun; empty where somebody has. */
  Optional<Claim> begin(CallKey key, Instant now) {
    return claim(INSERT, key, now, Optional.empty());
  }

  /** Begins a call again that is over; empty where somebody else was faster. */
  Optional<Claim> takeOver(CallKey key, Instant now, Known over) {
    return claim(TAKE_OVER, key, now, Optional.of(over.claim.holder));
  }

  private Optional<Claim> claim(String sql, CallKey key, Instant now, Optional<UUID> former) {
    Claim claim = new Claim(key.scope(), UuidV7.next());
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Rows row =
          new Rows(statement)
              .bytes(bytes(key.fingerprint()))
              .id(claim.holder)
              .time(now.plus(lease))
              .time(now.plus(kept))
              .bytes(bytes(key.scope()));
      if (former.isPresent()) {
        row.id(former);
      }
      return statement.executeUpdate() == 1 ? Optional.of(claim) : Optional.empty();
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  /** The call with a key, if it was begun. */
  Optional<Known> find(CallKey key) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(SELECT)) {
      new Rows(statement).bytes(bytes(key.scope()));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(known(key.scope(), rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  private Known known(String scope, ResultSet row) throws SQLException {
    byte[] sealed = row.getBytes(5);
    return new Known(
        HexFormat.of().formatHex(row.getBytes(1)),
        new Claim(scope, Binary.uuid(row.getBytes(2))),
        new Known.Times(instant(row, 3), instant(row, 4)),
        sealed == null ? Optional.empty() : Optional.of(open(sealed, scope)));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /**
   * Keeps an answer; within the transaction of a change, both are there or none is.
   *
   * @return whether the claim was still held
   */
  boolean keep(Connection connection, Claim claim, String answer) throws SQLException {
    byte[] sealed = seal.close(answer.getBytes(StandardCharsets.UTF_8), bytes(claim.scope));
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      new Rows(statement).bytes(sealed).bytes(bytes(claim.scope)).id(claim.holder);
      return statement.executeUpdate() == 1;
    }
  }

  /** Keeps the answer of a call that changed nothing. */
  void keep(Claim claim, String answer) throws SQLException {
    try (Connection connection = source.getConnection()) {
      keep(connection, claim, answer);
    }
  }

  /** Lets a call be begun anew whose answer is not kept. */
  void release(Claim claim) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(RELEASE)) {
      new Rows(statement).bytes(bytes(claim.scope)).id(claim.holder);
      statement.executeUpdate();
    }
  }

  /**
   * Lets every call be begun anew that was begun and not answered. Only for who knows that nobody
   * else is at work on the database: whoever began them is gone then, and need not be waited for.
   */
  public void releaseAll() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(RELEASE_ALL)) {
      statement.executeUpdate();
    }
  }

  /**
   * Removes answers whose time is over.
   *
   * @return how many; there may be more while it is 1,000
   */
  public int sweep(Instant now) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(SWEEP)) {
      new Rows(statement).time(now);
      return statement.executeUpdate();
    }
  }

  private String open(byte[] sealed, String scope) {
    try {
      return new String(seal.open(sealed, bytes(scope)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A kept answer does not open; was the encryption key changed?", e);
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
