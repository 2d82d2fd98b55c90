package com.ecosire.benchmark;

import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.UUID;

/** Licences of one policy, each bound to a domain that was told lately that it is valid. */
final class LicenseContents {
  /** The domain of all of them. */
  static final String DOMAIN = "shop.example.com";

  private static final int LICENSES = 2_000;
  private static final LocalDateTime AT = LocalDateTime.of(2124, 1, 1, 0, 0);
  private static final String POLICY =
      "INSERT INTO license_policy (organizationId, id, createdAt, updatedAt, version, name, prefix,"
          + " productIds, term, termDays, updatesMonths, renewalPercent, activationsLimit,"
          + " freeDevDomains, includeSubdomains, transfersPerYear, heartbeatDays, graceDays,"
          + " requireSignature, offlineDays) VALUES (?, ?, ?, ?, 1, 'Benchmark', 'BENCH', '[]',"
          + " 'FIXED', 365, 12, 25, 3, TRUE, FALSE, 3, 7, 14, FALSE, 0)";
  private static final String LICENSE =
      "INSERT INTO license (organizationId, id, createdAt, updatedAt, version, licenseKey,"
          + " productId, policyId, contactId, status, activationsCount, activationsLimit,"
          + " expiresAt, transfersLeft, transfersLimit, expiryTold) VALUES (?, ?, ?, ?, 1, ?, ?, ?,"
          + " ?, 'ACTIVE', 1, 3, ?, 3, 3, FALSE)";
  private static final String ACTIVATION =
      "INSERT INTO license_activation (organizationId, id, createdAt, updatedAt, version,"
          + " licenseId, productId, domain, kind, status, lastSeenAt) VALUES (?, ?, ?, ?, 1, ?, ?,"
          + " ?, 'PRODUCTION', 'ACTIVE', ?)";
  private static final String SIGHT =
      "INSERT INTO license_sight (organizationId, id, createdAt, updatedAt, version, licenseId,"
          + " domain, validatedAt) VALUES (?, ?, ?, ?, 1, ?, ?, ?)";

  private final Connection connection;
  private final byte[] tenant;

  LicenseContents(Connection connection, UUID organization) {
    this.connection = connection;
    this.tenant = Binary.of(organization);
  }

  /** Puts licences in place of those of a former run, and gives the key of one of them. */
  String fill() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : new String[] {"sight", "activation", "log", "policy"}) {
        statement.execute("DELETE FROM license_" + table);
      }
      statement.execute("DELETE FROM license");
    }
    byte[] policy = insert(POLICY);
    String key = "";
    for (int i = 0; i < LICENSES; i++) {
      key = LicenseKeys.make("BENCH");
      byte[] product = Binary.of(UuidV7.next());
      byte[] license = insert(LICENSE, key, product, policy, Binary.of(UuidV7.next()), AT);
      insert(ACTIVATION, license, product, DOMAIN, AT);
      insert(SIGHT, license, DOMAIN, AT);
    }
    return key;
  }

  private byte[] insert(String sql, Object... values) throws SQLException {
    byte[] id = Binary.of(UuidV7.next());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, tenant);
      statement.setBytes(2, id);
      statement.setObject(3, AT);
      statement.setObject(4, AT);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(5 + i, values[i]);
      }
      statement.executeUpdate();
    }
    return id;
  }
}
