package com.ecosire.benchmark;

import com.ecosire.benchmark.OrdersByHand.Line;
import com.ecosire.benchmark.OrdersByHand.Row;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes orders with their contacts and lines, member by member. */
final class OrderJson {
  private static final int LIST = 65_536;

  private OrderJson() {}

  /** What belongs to some orders. */
  record Beside(Map<UUID, ContactsByHand.Row> contacts, Map<UUID, List<Line>> lines) {}

  static byte[] one(Row order, Beside beside) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(LIST / 16);
    try (JsonGenerator out = ContactJson.FACTORY.createGenerator(bytes)) {
      write(out, order, beside);
    }
    return bytes.toByteArray();
  }

  /** A page of at most 20; a row more than that tells that there is another page. */
  static byte[] page(List<Row> rows, Beside beside) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(LIST);
    try (JsonGenerator out = ContactJson.FACTORY.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeArrayFieldStart("data");
      for (Row row : rows.subList(0, Math.min(rows.size(), ContactsByHand.PAGE))) {
        write(out, row, beside);
      }
      out.writeEndArray();
      out.writeBooleanField("more", rows.size() > ContactsByHand.PAGE);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator out, Row row, Beside beside) throws IOException {
    out.writeStartObject();
    members(out, row);
    out.writeObjectFieldStart("customer");
    ContactJson.members(out, beside.contacts.get(row.contactId()));
    out.writeEndObject();
    out.writeArrayFieldStart("lines");
    for (Line line : beside.lines.getOrDefault(row.id(), List.of())) {
      out.writeStartObject();
      members(out, line);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void members(JsonGenerator out, Row row) throws IOException {
    out.writeStringField("id", row.id().toString());
    out.writeStringField("reference", row.reference());
    out.writeStringField("status", row.status().toLowerCase(Locale.ROOT));
    out.writeStringField("contactId", row.contactId().toString());
    out.writeStringField("currency", row.currency());
    out.writeStringField("pricelistId", ContactJson.text(row.pricelistId()));
    ContactJson.raw(out, "couponCodes", row.couponCodes());
    out.writeNumberField("subtotal", row.subtotal());
    out.writeNumberField("discountAmount", row.discountAmount());
    out.writeNumberField("taxAmount", row.taxAmount());
    out.writeNumberField("total", row.total());
    ContactJson.raw(out, "billingAddress", row.billingAddress());
    ContactJson.raw(out, "shippingAddress", row.shippingAddress());
    out.writeStringField("warehouseId", ContactJson.text(row.warehouseId()));
    out.writeStringField("source", row.source().toLowerCase(Locale.ROOT));
    out.writeStringField("invoiceStatus", row.invoiceStatus().toLowerCase(Locale.ROOT));
    out.writeStringField("notes", row.notes());
    out.writeStringField("organizationId", row.organizationId().toString());
    out.writeStringField("createdAt", ContactJson.text(row.createdAt()));
    out.writeStringField("updatedAt", ContactJson.text(row.updatedAt()));
    out.writeNumberField("version", row.version());
  }

  private static void members(JsonGenerator out, Line line) throws IOException {
    out.writeStringField("id", line.id().toString());
    out.writeStringField("kind", line.kind().toLowerCase(Locale.ROOT));
    out.writeNumberField("position", line.position());
    out.writeStringField("productId", ContactJson.text(line.productId()));
    out.writeStringField("variantId", ContactJson.text(line.variantId()));
    out.writeStringField("productName", line.productName());
    out.writeStringField("description", line.description());
    number(out, "quantity", line.quantity());
    out.writeNumberField("unitPrice", line.unitPrice());
    number(out, "discount", line.discount());
    ContactJson.raw(out, "taxIds", line.taxIds());
    out.writeNumberField("total", line.total());
    number(out, "quantityReserved", line.reserved());
    number(out, "quantityDelivered", line.delivered());
    number(out, "quantityInvoiced", line.invoiced());
    number(out, "quantityReturned", line.returned());
  }

  private static void number(JsonGenerator out, String name, BigDecimal value) throws IOException {
    out.writeFieldName(name);
    out.writeNumber(value.stripTrailingZeros().toPlainString());
  }
}
