package com.ecosire.domain.store.rows;

import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Ranked;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A statement that reads rows, with the names of its parameters in the order of their places.
 *
 * @param sql the statement
 * @param slots what stands in each place
 * @param maker what a row becomes
 */
record Select<T>(String sql, List<Slot> slots, RowMaker<T> maker) {
  /** What stands in the place of a parameter. */
  sealed interface Slot {
    /** A value that is given by its name. */
    record Named(String name) implements Slot {}

    /** Always the same value. */
    record Constant(Object value) implements Slot {}
  }

  /** All rows; {@code values} gives the value of a name. */
  List<T> run(Connection connection, Function<String, Object> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < slots.size(); i++) {
        switch (slots.get(i)) {
          case Slot.Named named -> set(statement, i + 1, values.apply(named.name));
          case Slot.Constant constant -> set(statement, i + 1, constant.value);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        return all(rows);
      }
    }
  }

  private List<T> all(ResultSet rows) throws SQLException {
    List<T> all = new ArrayList<>();
    while (rows.next()) {
      all.add(maker.make(rows));
    }
    return all;
  }

  /** As columns hold it: ids as bytes, words as texts, instants in UTC. */
  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case UUID id -> statement.setBytes(at, Binary.of(id));
      case String text -> statement.setString(at, text);
      case Integer number -> statement.setInt(at, number);
      case Long number -> statement.setLong(at, number);
      case Ranked ranked -> statement.setInt(at, ranked.ordinal());
      case Enum<?> word -> statement.setString(at, word.name());
      case Instant time -> statement.setObject(at, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
      case null, default -> statement.setObject(at, value);
    }
  }
}
