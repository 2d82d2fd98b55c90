package com.ecosire.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Whether a licence is valid at a domain, as one would write it by hand: one read. */
final class LicensesByHand {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String FIND =
      "SELECT l.licenseKey, l.status, l.expiresAt, l.updatesUntil, l.activationsCount,"
          + " l.activationsLimit, p.graceDays, o.disabledModules, a.id AS activation, s.validatedAt"
          + " FROM license l JOIN license_policy p ON p.organizationId = l.organizationId AND p.id"
          + " = l.policyId JOIN organization o ON o.organizationId = l.organizationId AND o.id ="
          + " l.organizationId LEFT JOIN license_activation a ON a.organizationId ="
          + " l.organizationId AND a.licenseId = l.id AND a.status <> 'RELEASED' AND a.domain = ?"
          + " LEFT JOIN license_sight s ON s.organizationId = l.organizationId AND s.licenseId ="
          + " l.id AND s.domain = ? WHERE l.licenseKey = ?";

  private final DataSource source;

  LicensesByHand(DataSource source) {
    this.source = source;
  }

  /** Answers a JSON object with key and domain. */
  byte[] validate(InputStream body) throws IOException, SQLException {
    String key = null;
    String domain = null;
    try (JsonParser in = FACTORY.createParser(body)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String member = in.currentName();
        String value = in.nextTextValue();
        switch (member) {
          case "key" -> key = value;
          case "domain" -> domain = value;
          default -> throw new IOException("Unknown member " + member);
        }
      }
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, domain);
      statement.setString(2, domain);
      statement.setString(3, key);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IOException("License not found");
        }
        return answer(row);
      }
    }
  }

  private static byte[] answer(ResultSet row) throws IOException, SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(400);
    Instant now = Instant.now();
    LocalDateTime expiresAt = row.getObject("expiresAt", LocalDateTime.class);
    boolean expired = !expiresAt.toInstant(ZoneOffset.UTC).isAfter(now);
    boolean activated = row.getBytes("activation") != null;
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeBooleanField("valid", !expired && activated);
      json.writeNullField("reason");
      json.writeNullField("message");
      json.writeBooleanField("activated", activated);
      json.writeBooleanField("inGrace", false);
      json.writeObjectFieldStart("license");
      json.writeStringField("key", row.getString("licenseKey"));
      json.writeStringField("status", row.getString("status"));
      json.writeStringField("expiresAt", expiresAt.toInstant(ZoneOffset.UTC).toString());
      json.writeNullField("updatesUntil");
      json.writeEndObject();
      json.writeStringField("serverTime", now.toString());
      json.writeEndObject();
    }
    return out.toByteArray();
  }
}
