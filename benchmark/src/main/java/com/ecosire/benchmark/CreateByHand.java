package com.ecosire.benchmark;

import com.ecosire.benchmark.ContactsByHand.Row;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Makes a contact as one would by hand: the contact, its line on the timeline, its audit entry and
 * its event, in one transaction. These are the rows that the gateway writes.
 */
final class CreateByHand {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final String CONTACT =
      "INSERT INTO contact (organizationId, id, name, email, phone, type, tags, createdAt,"
          + " updatedAt, version, phoneKey) VALUES (?, ?, ?, ?, ?, 'PERSON', '[]', ?, ?, 1, ?)";
  private static final String NOTE =
      "INSERT INTO timeline_entry (organizationId, id, ownerId, kind, text, referenceType,"
          + " referenceId, createdAt, updatedAt, version, actorId) VALUES (?, ?, ?, 'created', ?,"
          + " 'Contact', ?, ?, ?, 1, ?)";
  private static final String AUDIT =
      "INSERT INTO audit_entry (id, organizationId, occurredAt, actorType, actorId, actorName,"
          + " apiKeyId, module, action, resourceType, resourceId, resourceName, outcome, changes,"
          + " ip, userAgent, requestId) VALUES (?, ?, ?, 'API_KEY', null, 'Benchmark', ?,"
          + " 'contacts', 'contacts.create', 'Contact', ?, ?, 'success', null, '127.0.0.1', null,"
          + " ?)";
  private static final String EVENT =
      "INSERT INTO outbox_event (organizationId, id, createdAt, updatedAt, version, eventKey, type,"
          + " module, occurredAt, referenceType, referenceId, payload, isTest) VALUES (?, ?, ?, ?,"
          + " 1, ?, 'contact.created', 'contacts', ?, 'Contact', ?, ?, FALSE)";

  private final DataSource source;
  private final UUID organization;
  private final byte[] tenant;

  CreateByHand(DataSource source, UUID organization) {
    this.source = source;
    this.organization = organization;
    this.tenant = Binary.of(organization);
  }

  /** Makes a contact from a JSON object with name, email and phone, and answers it as JSON. */
  byte[] create(InputStream body) throws IOException, SQLException {
    Row row = parse(body);
    byte[] json = ContactJson.one(row);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      insert(connection, row);
      note(connection, row);
      event(connection, row, json);
      audit(connection, row);
      connection.commit();
      connection.setAutoCommit(true);
    }
    return json;
  }

  private Row parse(InputStream body) throws IOException {
    String name = null;
    String email = null;
    String phone = null;
    try (JsonParser in = FACTORY.createParser(body)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String member = in.currentName();
        String value = in.nextTextValue();
        switch (member) {
          case "name" -> name = value;
          case "email" -> email = value;
          case "phone" -> phone = value;
          default -> throw new IOException("Unknown member " + member);
        }
      }
    }
    LocalDateTime now =
        LocalDateTime.ofInstant(Instant.now().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    return new Row(
        UuidV7.next(),
        name,
        email,
        phone,
        "PERSON",
        null,
        null,
        null,
        null,
        null,
        null,
        "[]",
        null,
        organization,
        now,
        now,
        1);
  }

  private void insert(Connection connection, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CONTACT)) {
      statement.setBytes(1, tenant);
      statement.setBytes(2, Binary.of(row.id()));
      statement.setString(3, row.name());
      statement.setString(4, row.email());
      statement.setString(5, row.phone());
      statement.setObject(6, row.createdAt());
      statement.setObject(7, row.updatedAt());
      statement.setString(8, NO_DIGIT.matcher(row.phone()).replaceAll(""));
      statement.executeUpdate();
    }
  }

  private void note(Connection connection, Row row) throws SQLException {
    byte[] id = Binary.of(row.id());
    try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
      statement.setBytes(1, tenant);
      statement.setBytes(2, Binary.of(UuidV7.next()));
      statement.setBytes(3, id);
      statement.setString(4, row.name() + " was created");
      statement.setBytes(5, id);
      statement.setObject(6, row.createdAt());
      statement.setObject(7, row.createdAt());
      statement.setBytes(8, tenant);
      statement.executeUpdate();
    }
  }

  private void event(Connection connection, Row row, byte[] json) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(EVENT)) {
      UUID id = UuidV7.next();
      String key = "evt_" + id.toString().replace("-", "");
      statement.setBytes(1, tenant);
      statement.setBytes(2, Binary.of(id));
      statement.setObject(3, row.createdAt());
      statement.setObject(4, row.createdAt());
      statement.setString(5, key);
      statement.setObject(6, row.createdAt());
      statement.setBytes(7, Binary.of(row.id()));
      statement.setString(8, body(key, row, new String(json, StandardCharsets.UTF_8)));
      statement.executeUpdate();
    }
  }

  private static String body(String key, Row row, String json) {
    return "{\"id\":\""
        + key
        + "\",\"object\":\"event\",\"type\":\"contact.created\",\"created\":"
        + row.createdAt().toEpochSecond(java.time.ZoneOffset.UTC)
        + ",\"data\":{\"object\":"
        + json
        + "}}";
  }

  private void audit(Connection connection, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(AUDIT)) {
      statement.setBytes(1, Binary.of(UuidV7.next()));
      statement.setBytes(2, tenant);
      statement.setObject(3, row.createdAt());
      statement.setBytes(4, tenant);
      statement.setBytes(5, Binary.of(row.id()));
      statement.setString(6, row.name());
      statement.setString(7, UuidV7.next().toString());
      statement.executeUpdate();
    }
  }
}
