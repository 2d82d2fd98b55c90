package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** How things stand with an organization, for statements that find out who calls. */
public final class OrganizationStanding {
  /** What a statement selects of {@code organization o}. */
  public static final String COLUMNS =
      "o.planCode, o.status AS organizationStatus, o.disabledModules, o.requireSecondFactor,"
          + " JSON_EXTRACT(o.settings, '$.allowedIpRanges') AS officeAddresses";

  /** Joins the organization of another table's rows; that table's alias stands twice. */
  public static final String JOIN =
      " JOIN organization o ON o.organizationId = %1$s.organizationId AND o.id ="
          + " %1$s.organizationId";

  private static final String ONE =
      "SELECT " + COLUMNS + " FROM organization o WHERE o.organizationId = ? AND o.id = ?";
  private static final JsonColumn.Strings STRINGS = new JsonColumn.Strings();

  private OrganizationStanding() {}

  /**
   * The standing of an organization as strangers meet it; a good one where it is not known.
   *
   * @throws PersistenceException when the database does not answer
   */
  public static Standing ofStrangers(UUID organization, DataSource source) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(ONE)) {
      statement.setBytes(1, Binary.of(organization));
      statement.setBytes(2, Binary.of(organization));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? of(rows) : Standing.good(Plan.FREE);
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** The standing of a row of {@link #COLUMNS}, for a caller that is no person. */
  public static Standing of(ResultSet row) throws SQLException {
    return new Standing(
        row.getString("planCode"),
        strings(row, "disabledModules"),
        row.getString("organizationStatus").equals(OrganizationStatus.CLOSING.name()),
        true,
        false,
        strings(row, "officeAddresses"));
  }

  private static Set<String> strings(ResultSet row, String column) throws SQLException {
    String json = row.getString(column);
    return json == null ? Set.of() : Set.copyOf(STRINGS.convertToEntityAttribute(json));
  }

  /** The standing of a row of {@link #COLUMNS}, for a person of whom these are known. */
  public static Standing of(ResultSet row, boolean verified, boolean enrolled) throws SQLException {
    return of(row).of(verified, row.getBoolean("requireSecondFactor") && !enrolled);
  }
}
