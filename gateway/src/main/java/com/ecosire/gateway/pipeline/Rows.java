package com.ecosire.gateway.pipeline;

import com.ecosire.domain.store.Binary;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Fills the parameters of a statement, one after the other. */
final class Rows {
  private final PreparedStatement statement;
  private int next = 1;

  Rows(PreparedStatement statement) {
    this.statement = statement;
  }

  Rows id(UUID id) throws SQLException {
    statement.setBytes(next++, id == null ? null : Binary.of(id));
    return this;
  }

  Rows id(Optional<UUID> id) throws SQLException {
    return id(id.orElse(null));
  }

  Rows bytes(byte[] value) throws SQLException {
    statement.setBytes(next++, value);
    return this;
  }

  Rows text(String text) throws SQLException {
    statement.setString(next++, text);
    return this;
  }

  /** A text that is cut to the length of its column; the audit would rather have a part of it. */
  Rows text(Optional<String> text, int length) throws SQLException {
    String whole = text.orElse(null);
    boolean fits = whole == null || whole.length() <= length;
    return text(fits ? whole : whole.substring(0, length));
  }

  /** DATETIME(3), UTC. */
  Rows time(Instant time) throws SQLException {
    statement.setObject(next++, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    return this;
  }
}
