package com.ecosire.domain.platform.users;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.platform.organizations.OrganizationStanding;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks up what people may do: one statement, a row for each role that the person holds. */
public final class People {
  /** The key of the role that may do what is left to owners. */
  public static final String OWNER = "owner";

  private static final String LOOK_UP =
      "SELECT m.name, m.emailVerified, m.mfaEnabled, r.roleKey, r.effectivePermissions, "
          + OrganizationStanding.COLUMNS
          + " FROM membership m"
          + OrganizationStanding.JOIN.formatted("m")
          + " LEFT JOIN membership_role h ON h.organizationId = m.organizationId AND h.userId ="
          + " m.id LEFT JOIN role r ON r.organizationId = h.organizationId AND r.id = h.roleId"
          + " WHERE m.organizationId = ? AND m.id = ? AND m.status = 'ACTIVE'";
  private static final JsonColumn.Strings STRINGS = new JsonColumn.Strings();

  private final DataSource source;

  /** The people of a database. */
  public People(DataSource source) {
    this.source = source;
  }

  /**
   * A person who signed in, as it calls in one of its organizations; empty where it is no active
   * member there.
   *
   * @throws PersistenceException when the database does not answer
   */
  public Optional<Caller> caller(UUID user, UUID organization, Optional<UUID> session) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOOK_UP)) {
      statement.setBytes(1, Binary.of(organization));
      statement.setBytes(2, Binary.of(user));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(caller(rows, user, organization, session))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static Caller caller(ResultSet rows, UUID user, UUID organization, Optional<UUID> session)
      throws SQLException {
    Caller.Who who = Caller.Who.user(user, rows.getString("name"), session);
    Standing standing =
        OrganizationStanding.of(
            rows, rows.getBoolean("emailVerified"), rows.getBoolean("mfaEnabled"));
    return new Caller(who, organization, rights(rows), standing);
  }

  private static Rights rights(ResultSet rows) throws SQLException {
    List<Permission> permissions = new ArrayList<>();
    boolean owner = false;
    do {
      String held = rows.getString("effectivePermissions");
      if (held != null) {
        STRINGS.convertToEntityAttribute(held).stream()
            .map(Permission::of)
            .flatMap(Optional::stream)
            .forEach(permissions::add);
        owner |= OWNER.equals(rows.getString("roleKey"));
      }
    } while (rows.next());
    return Rights.of(permissions, owner);
  }
}
