package com.ecosire.domain.mail;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.Binary;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The mails that wait. Any number of nodes take from it, each mail one node at a time. */
public final class MailOutbox {
  static final String PURPOSE = "mails";

  private static final int REASON_LENGTH = 200;
  private static final String DUE =
      "SELECT id, createdAt, attempts, sealed FROM mail_message WHERE dueAt <= ?"
          + " ORDER BY dueAt, id LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String CLAIM =
      "UPDATE mail_message SET claim = ?, dueAt = ?, attempts = attempts + 1 WHERE id = ?";
  private static final String HELD = " WHERE id = ? AND claim = ?";
  private static final String SENT =
      "UPDATE mail_message SET claim = NULL, dueAt = NULL, failure = NULL, sealed = NULL,"
          + " sentAt = ?"
          + HELD;
  private static final String AGAIN =
      "UPDATE mail_message SET claim = NULL, dueAt = ?, failure = ?" + HELD;
  private static final String FAILED =
      "UPDATE mail_message SET claim = NULL, dueAt = NULL, sealed = NULL, failedAt = ?, failure = ?"
          + HELD;
  private static final String LATEST =
      "SELECT id, createdAt, sealed FROM mail_message WHERE sealed IS NOT NULL"
          + " ORDER BY id DESC LIMIT ?";

  private final DataSource source;
  private final MailContents contents;

  /** The mails of a database, which are sealed with a key. */
  public MailOutbox(DataSource source, MasterKey key) {
    this.source = source;
    this.contents = new MailContents(key.seal(PURPOSE));
  }

  /**
   * A mail that this node may send for a while.
   *
   * @param attempt 1 for the first one
   */
  public record Claimed(UUID id, UUID holder, Instant createdAt, int attempt, SealedMail sealed) {
    /** Neither what is in it nor its claim belongs in a log. */
    @Override
    public String toString() {
      return "mail " + id;
    }
  }

  /**
   * Takes the mail that has waited longest.
   *
   * @param lease how long nobody else takes it
   */
  public Optional<Claimed> claim(Instant now, Duration lease) throws SQLException {
    try (Connection connection = source.getConnection()) {
      // Locks only the row, so that nobody who writes a mail waits.
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(false);
      try {
        Optional<Claimed> due = due(connection, now);
        if (due.isPresent()) {
          take(connection, due.get(), now.plus(lease));
        }
        connection.commit();
        return due;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static Optional<Claimed> due(Connection connection, Instant now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DUE)) {
      statement.setObject(1, utc(now));
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        UUID id = Binary.uuid(rows.getBytes(1));
        int attempt = rows.getInt(3) + 1;
        return Optional.of(
            new Claimed(
                id, UuidV7.next(), instant(rows, 2), attempt, new SealedMail(rows.getBytes(4))));
      }
    }
  }

  private static void take(Connection connection, Claimed claimed, Instant until)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
      statement.setBytes(1, Binary.of(claimed.holder));
      statement.setObject(2, utc(until));
      statement.setBytes(3, Binary.of(claimed.id));
      statement.executeUpdate();
    }
  }

  /**
   * What a mail says.
   *
   * @throws GeneralSecurityException when it was sealed under another key
   */
  public MailMessage open(Claimed claimed) throws GeneralSecurityException {
    return contents.open(claimed.id, claimed.createdAt, claimed.sealed.bytes());
  }

  /**
   * The mail is out; what it said is erased.
   *
   * @return whether it was still this node's
   */
  public boolean sent(Claimed claimed, Instant now) throws SQLException {
    return settle(SENT, claimed, utc(now));
  }

  /** The mail is to be tried again. */
  public boolean again(Claimed claimed, Instant at, String reason) throws SQLException {
    return settle(AGAIN, claimed, utc(at), cut(reason));
  }

  /** The mail is given up; what it said is erased. */
  public boolean failed(Claimed claimed, Instant now, String reason) throws SQLException {
    return settle(FAILED, claimed, utc(now), cut(reason));
  }

  private boolean settle(String sql, Claimed claimed, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int next = 1;
      for (Object value : values) {
        statement.setObject(next++, value);
      }
      statement.setBytes(next++, Binary.of(claimed.id));
      statement.setBytes(next, Binary.of(claimed.holder));
      return statement.executeUpdate() == 1;
    }
  }

  /** Mails that are kept, newest first; those of another key are left out. */
  public List<MailMessage> latest(int most) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LATEST)) {
      statement.setInt(1, most);
      List<MailMessage> messages = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          opened(rows).ifPresent(messages::add);
        }
      }
      return messages;
    }
  }

  private Optional<MailMessage> opened(ResultSet row) throws SQLException {
    try {
      return Optional.of(
          contents.open(Binary.uuid(row.getBytes(1)), instant(row, 2), row.getBytes(3)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static String cut(String reason) {
    return reason.substring(0, Math.min(reason.length(), REASON_LENGTH));
  }

  private static LocalDateTime utc(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
