package com.ecosire.gateway.server;

import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** All organizations, some hundred at a time. */
final class Tenantry {
  private static final int CHUNK = 500;
  private static final String NEXT =
      "SELECT organizationId FROM organization WHERE organizationId > ? AND NOT"
          + " JSON_CONTAINS(disabledModules, JSON_QUOTE(?)) ORDER BY organizationId LIMIT "
          + CHUNK;

  private final DataSource source;

  Tenantry(DataSource source) {
    this.source = source;
  }

  /** Does something for one organization; whether it went well. */
  @FunctionalInterface
  interface Visit {
    boolean to(UUID organization) throws SQLException;
  }

  /** Does something for each that does not do without a module; whether it went well for all. */
  boolean all(String module, Visit visit) throws SQLException {
    boolean well = true;
    UUID last = new UUID(0, 0);
    List<UUID> some;
    do {
      some = after(last, module);
      for (UUID organization : some) {
        well &= visit.to(organization);
        last = organization;
      }
    } while (some.size() == CHUNK);
    return well;
  }

  private List<UUID> after(UUID last, String module) throws SQLException {
    List<UUID> some = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setBytes(1, Binary.of(last));
      statement.setString(2, module);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          some.add(Binary.uuid(rows.getBytes(1)));
        }
      }
    }
    return some;
  }
}
