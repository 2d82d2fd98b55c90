package com.ecosire.domain.store.sql;

import com.ecosire.domain.store.Binary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The present row of an answer, its columns by their names. */
public final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    /** What the row holds. */
    T read(Row row) throws SQLException;
  }

  /** An id that is always there. */
  public UUID id(String column) throws SQLException {
    return Binary.uuid(rows.getBytes(column));
  }

  /** An id that may be missing. */
  public Optional<UUID> optionalId(String column) throws SQLException {
    return Optional.ofNullable(rows.getBytes(column)).map(Binary::uuid);
  }

  /** A time that is always there. */
  public Instant time(String column) throws SQLException {
    return optionalTime(column).orElseThrow();
  }

  /** A time that may be missing. */
  public Optional<Instant> optionalTime(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }

  /** A text that is always there. */
  public String text(String column) throws SQLException {
    return rows.getString(column);
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  /** Bytes that are always there. */
  public byte[] bytes(String column) throws SQLException {
    return rows.getBytes(column);
  }

  /** Bytes that may be missing. */
  public Optional<byte[]> optionalBytes(String column) throws SQLException {
    return Optional.ofNullable(rows.getBytes(column));
  }

  /** A number. */
  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  /** A number that may be missing. */
  public Optional<Long> optionalNumber(String column) throws SQLException {
    long number = rows.getLong(column);
    return rows.wasNull() ? Optional.empty() : Optional.of(number);
  }

  /** A yes or no. */
  public boolean is(String column) throws SQLException {
    return rows.getBoolean(column);
  }
}
