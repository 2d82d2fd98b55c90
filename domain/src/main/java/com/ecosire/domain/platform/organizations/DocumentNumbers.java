package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Gives documents their numbers: unique and rising for each organization, kind and period, and
 * given back when the transaction is. Who takes a number keeps others of the organization from
 * taking one of the same kind until the transaction ends, so it is taken as late as possible. A
 * number has 40 characters, more only where it outgrew its digits.
 */
public final class DocumentNumbers {
  private static final String PROVIDE =
      "INSERT INTO number_sequence (organizationId, id, createdAt, updatedAt, version, code,"
          + " pattern, nextNumber, resets, gapless, period, earlier)"
          + " VALUES (?, ?, ?, ?, 1, ?, ?, 1, 'YEARLY', ?, '', '[]')"
          + " ON DUPLICATE KEY UPDATE code = number_sequence.code";

  // The sequence is locked, the organization is not.
  private static final String READ =
      "SELECT s.pattern, s.resets, s.nextNumber, s.period, s.earlier, (SELECT o.timezone FROM"
          + " organization o WHERE o.organizationId = s.organizationId AND o.id ="
          + " s.organizationId) AS timezone FROM number_sequence s WHERE s.organizationId = ? AND"
          + " s.code = ? FOR UPDATE";

  private static final String WRITE =
      "UPDATE number_sequence SET nextNumber = ?, period = ?, earlier = ?, lastIssued = ?,"
          + " updatedAt = ?, version = version + 1 WHERE organizationId = ? AND code = ?";

  private final Numbering numbering;
  private final Call call;
  private final Connection connection;

  /**
   * A number that was given.
   *
   * @param period the year or month that it was counted in
   * @param place the count
   */
  public record Given(String text, String period, long place) {}

  /** A sequence as it was read. */
  private record Row(NumberPattern pattern, NumberReset resets, Count count, ZoneId zone) {}

  private DocumentNumbers(Numbering numbering, Call call) {
    this.numbering = numbering;
    this.call = call;
    this.connection = call.session().connection();
  }

  /** The next number of a built-in kind (SO, QO, PO, INV, CN, HD) for a document of today. */
  public static String next(String code, Call call) {
    return next(Numbering.builtIn(code), call);
  }

  /** The next number of a kind for a document of today, in the organization's time zone. */
  public static String next(Numbering numbering, Call call) {
    return next(numbering, Optional.empty(), call);
  }

  /** The next number of a kind for a document of a day, whose year and month it then has. */
  public static String next(Numbering numbering, LocalDate day, Call call) {
    return next(numbering, Optional.of(day), call);
  }

  /**
   * The next number of a kind for a document of a day, with its place: until the end of the call
   * nobody else is given one, so that the documents before it can be looked at.
   */
  public static Given give(Numbering numbering, LocalDate day, Call call) {
    return give(numbering, Optional.of(day), call);
  }

  private static String next(Numbering numbering, Optional<LocalDate> day, Call call) {
    return give(numbering, day, call).text;
  }

  private static Given give(Numbering numbering, Optional<LocalDate> day, Call call) {
    try {
      return new DocumentNumbers(numbering, call).take(day);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /**
   * Makes the sequence of a kind, unless the organization has it: so that its admins can change the
   * pattern before the first document.
   */
  public static void provide(Numbering numbering, Call call) {
    try {
      new DocumentNumbers(numbering, call).insert();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private Given take(Optional<LocalDate> wanted) throws SQLException {
    Row row = existing();
    LocalDate day = wanted.orElseGet(() -> LocalDate.ofInstant(call.now(), row.zone));
    String period = row.pattern.cycle(row.resets).period(day);
    Count.Taken taken = row.count.take(period);
    String text = row.pattern.format(taken.number(), day);
    write(taken.after(), text);
    return new Given(text, period, taken.number());
  }

  private Row existing() throws SQLException {
    Optional<Row> row = read();
    if (row.isEmpty()) {
      insert();
      row = read();
    }
    return row.orElseThrow();
  }

  private Optional<Row> read() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setBytes(1, Binary.of(call.organization()));
      statement.setString(2, numbering.code());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(row(rows)) : Optional.empty();
      }
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    String zone = row.getString("timezone");
    return new Row(
        new NumberPattern(row.getString("pattern")),
        NumberReset.valueOf(row.getString("resets")),
        new Count(
            row.getString("period"),
            row.getLong("nextNumber"),
            EarlierCounts.COLUMN.convertToEntityAttribute(row.getString("earlier"))),
        ZoneId.of(zone == null ? "UTC" : zone));
  }

  private void write(Count count, String text) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setLong(1, count.next());
      statement.setString(2, count.period());
      statement.setString(3, EarlierCounts.COLUMN.convertToDatabaseColumn(count.earlier()));
      statement.setString(4, text);
      statement.setObject(5, now());
      statement.setBytes(6, Binary.of(call.organization()));
      statement.setString(7, numbering.code());
      statement.executeUpdate();
    }
  }

  private void insert() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PROVIDE)) {
      statement.setBytes(1, Binary.of(call.organization()));
      statement.setBytes(2, Binary.of(UuidV7.at(call.now())));
      statement.setObject(3, now());
      statement.setObject(4, now());
      statement.setString(5, numbering.code());
      statement.setString(6, numbering.pattern());
      statement.setBoolean(7, numbering.gapless());
      statement.executeUpdate();
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(call.now(), ZoneOffset.UTC);
  }
}
