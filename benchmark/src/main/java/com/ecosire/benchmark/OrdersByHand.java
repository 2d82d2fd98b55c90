package com.ecosire.benchmark;

import com.ecosire.domain.store.Binary;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Orders and their lines as somebody would read them with JDBC alone. */
final class OrdersByHand {
  private static final String ORDER =
      "SELECT id, reference, status, contactId, currency, pricelistId, couponCodes, subtotal,"
          + " discountAmount, taxAmount, total, billingAddress, shippingAddress, warehouseId,"
          + " source, invoiceStatus, notes, organizationId, createdAt, updatedAt, version"
          + " FROM sales_order WHERE organizationId = ?";
  private static final String ONE = ORDER + " AND id = ?";
  private static final String LIST = ORDER + " ORDER BY createdAt DESC, id DESC LIMIT 21";
  private static final String LINES =
      "SELECT id, orderId, kind, position, productId, variantId, productName, description,"
          + " quantity, unitPrice, discount, taxIds, total, quantityReserved, quantityDelivered,"
          + " quantityInvoiced, quantityReturned FROM sales_order_line WHERE organizationId = ?"
          + " AND orderId IN (";
  private static final String IN_ORDER = ") ORDER BY orderId, position, id";

  private final DataSource source;
  private final byte[] organization;

  OrdersByHand(DataSource source, UUID organization) {
    this.source = source;
    this.organization = Binary.of(organization);
  }

  /** An order as the handler holds it. */
  record Row(
      UUID id,
      String reference,
      String status,
      UUID contactId,
      String currency,
      UUID pricelistId,
      String couponCodes,
      long subtotal,
      long discountAmount,
      long taxAmount,
      long total,
      String billingAddress,
      String shippingAddress,
      UUID warehouseId,
      String source,
      String invoiceStatus,
      String notes,
      UUID organizationId,
      LocalDateTime createdAt,
      LocalDateTime updatedAt,
      long version) {}

  /** A line as the handler holds it. */
  record Line(
      UUID id,
      UUID orderId,
      String kind,
      int position,
      UUID productId,
      UUID variantId,
      String productName,
      String description,
      BigDecimal quantity,
      Long unitPrice,
      BigDecimal discount,
      String taxIds,
      long total,
      BigDecimal reserved,
      BigDecimal delivered,
      BigDecimal invoiced,
      BigDecimal returned) {}

  Row get(UUID id) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(ONE)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, Binary.of(id));
      return rows(statement).getFirst();
    }
  }

  List<Row> list() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LIST)) {
      statement.setBytes(1, organization);
      return rows(statement);
    }
  }

  /** The lines of some orders by the orders' ids, with one statement. */
  Map<UUID, List<Line>> lines(List<Row> orders) throws SQLException {
    String sql = LINES + String.join(", ", Collections.nCopies(orders.size(), "?")) + IN_ORDER;
    Map<UUID, List<Line>> lines = new HashMap<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, organization);
      for (int i = 0; i < orders.size(); i++) {
        statement.setBytes(i + 2, Binary.of(orders.get(i).id()));
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          Line line = line(found);
          lines.computeIfAbsent(line.orderId(), id -> new ArrayList<>()).add(line);
        }
      }
    }
    return lines;
  }

  private static List<Row> rows(PreparedStatement statement) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  private static Row row(ResultSet found) throws SQLException {
    return new Row(
        ContactsByHand.uuid(found, 1),
        found.getString(2),
        found.getString(3),
        ContactsByHand.uuid(found, 4),
        found.getString(5),
        ContactsByHand.uuid(found, 6),
        found.getString(7),
        found.getLong(8),
        found.getLong(9),
        found.getLong(10),
        found.getLong(11),
        found.getString(12),
        found.getString(13),
        ContactsByHand.uuid(found, 14),
        found.getString(15),
        found.getString(16),
        found.getString(17),
        ContactsByHand.uuid(found, 18),
        found.getObject(19, LocalDateTime.class),
        found.getObject(20, LocalDateTime.class),
        found.getLong(21));
  }

  private static Line line(ResultSet found) throws SQLException {
    return new Line(
        ContactsByHand.uuid(found, 1),
        ContactsByHand.uuid(found, 2),
        found.getString(3),
        found.getInt(4),
        ContactsByHand.uuid(found, 5),
        ContactsByHand.uuid(found, 6),
        found.getString(7),
        found.getString(8),
        found.getBigDecimal(9),
        found.getObject(10, Long.class),
        found.getBigDecimal(11),
        found.getString(12),
        found.getLong(13),
        found.getBigDecimal(14),
        found.getBigDecimal(15),
        found.getBigDecimal(16),
        found.getBigDecimal(17));
  }
}
