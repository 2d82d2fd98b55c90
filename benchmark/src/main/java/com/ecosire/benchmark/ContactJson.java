package com.ecosire.benchmark;

import com.ecosire.benchmark.ContactsByHand.Row;
import com.ecosire.domain.json.Instants;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes contacts member by member, with the members that the gateway's answers have. */
final class ContactJson {
  static final JsonFactory FACTORY = new JsonFactory();
  private static final int ONE = 1024;
  private static final int LIST = 16_384;

  private ContactJson() {}

  static byte[] one(Row row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ONE);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      out.writeStartObject();
      members(out, row);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** A page of at most 20; a row more than that tells that there is another page. */
  static byte[] page(List<Row> rows, Map<UUID, Row> parents, long total) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(LIST);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeArrayFieldStart("data");
      for (Row row : rows.subList(0, Math.min(rows.size(), ContactsByHand.PAGE))) {
        out.writeStartObject();
        members(out, row);
        if (parents.containsKey(row.parentId())) {
          out.writeObjectFieldStart("parent");
          members(out, parents.get(row.parentId()));
          out.writeEndObject();
        }
        out.writeEndObject();
      }
      out.writeEndArray();
      meta(out, rows, total);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void meta(JsonGenerator out, List<Row> rows, long total) throws IOException {
    out.writeObjectFieldStart("meta");
    if (total >= 0) {
      out.writeNumberField("total", total);
      out.writeNumberField("totalPages", (total + ContactsByHand.PAGE - 1) / ContactsByHand.PAGE);
    }
    out.writeNumberField("page", 1);
    out.writeNumberField("limit", ContactsByHand.PAGE);
    boolean more = rows.size() > ContactsByHand.PAGE;
    out.writeStringField(
        "nextCursor", more ? rows.get(ContactsByHand.PAGE - 1).id().toString() : null);
    out.writeEndObject();
  }

  static void members(JsonGenerator out, Row row) throws IOException {
    out.writeStringField("id", row.id().toString());
    out.writeStringField("name", row.name());
    out.writeStringField("email", row.email());
    out.writeStringField("phone", row.phone());
    out.writeStringField("type", "PERSON".equals(row.type()) ? "person" : "company");
    out.writeStringField("jobTitle", row.jobTitle());
    out.writeStringField("website", row.website());
    out.writeStringField("taxId", row.taxId());
    out.writeStringField("parentId", text(row.parentId()));
    out.writeStringField("ownerId", text(row.ownerId()));
    raw(out, "address", row.address());
    raw(out, "tags", row.tags());
    out.writeStringField("notes", row.notes());
    out.writeStringField("organizationId", row.organizationId().toString());
    out.writeStringField("createdAt", text(row.createdAt()));
    out.writeStringField("updatedAt", text(row.updatedAt()));
    out.writeNumberField("version", row.version());
  }

  static void raw(JsonGenerator out, String name, String json) throws IOException {
    out.writeFieldName(name);
    if (json == null) {
      out.writeNull();
    } else {
      out.writeRawValue(json);
    }
  }

  static String text(UUID id) {
    return id == null ? null : id.toString();
  }

  static String text(LocalDateTime time) {
    return Instants.text(time.toInstant(ZoneOffset.UTC));
  }
}
