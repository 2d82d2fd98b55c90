package com.ecosire.benchmark;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;

/** Orders of five lines each, which two lists of twenty hold. */
final class OrderContents {
  private static final int ORDERS = 40;
  private static final int LINES = 5;
  private static final String ADDRESS =
      "{\"street\": \"1 High Street\", \"city\": \"Bristol\", \"zip\": \"BS1 4ST\","
          + " \"country\": \"GB\"}";
  private static final String ORDER =
      "INSERT INTO sales_order (organizationId, id, reference, status, contactId, currency,"
          + " couponCodes, subtotal, discountAmount, taxAmount, total, taxes, shippingAddress,"
          + " source, invoiceStatus, createdAt, updatedAt, version) VALUES (?, ?, ?, 'CONFIRMED',"
          + " ?, 'usd', '[]', 25000, 0, 4750, 29750, '[]', ?, 'MANUAL', 'NOTHING', ?, ?, 1)";
  private static final String LINE =
      "INSERT INTO sales_order_line (organizationId, id, orderId, kind, position, productName,"
          + " description, quantity, unitPrice, priceGiven, discount, taxIds, taxesGiven, total,"
          + " discountShare, taxAmount, quantityReserved, quantityDelivered, quantityInvoiced,"
          + " quantityReturned, createdAt, updatedAt, version) VALUES (?, ?, ?, 'PRODUCT', ?,"
          + " 'T-Shirt / XL', 'Organic cotton', 2.5, 2000, true, 0, '[]', true, 5000, 0, 950, 0,"
          + " 0, 0, 0, ?, ?, 1)";

  private final Connection connection;
  private final byte[] organization;

  OrderContents(Connection connection, UUID organization) {
    this.connection = connection;
    this.organization = Binary.of(organization);
  }

  /** Makes the orders of some contacts, one after the other, and gives the id of the last. */
  UUID fill(UUID[] contacts) throws SQLException {
    UUID last = null;
    try (PreparedStatement orders = connection.prepareStatement(ORDER);
        PreparedStatement lines = connection.prepareStatement(LINE)) {
      for (int i = 0; i < ORDERS; i++) {
        last = UuidV7.next();
        order(orders, i, last, contacts[i % contacts.length]);
        lines(lines, i, last);
      }
      orders.executeBatch();
      lines.executeBatch();
    }
    return last;
  }

  private void order(PreparedStatement statement, int number, UUID id, UUID contact)
      throws SQLException {
    statement.setBytes(1, organization);
    statement.setBytes(2, Binary.of(id));
    statement.setString(3, "BENCHMARK/" + number);
    statement.setBytes(4, Binary.of(contact));
    statement.setString(5, ADDRESS);
    statement.setObject(6, at(number));
    statement.setObject(7, at(number));
    statement.addBatch();
  }

  private void lines(PreparedStatement statement, int number, UUID order) throws SQLException {
    for (int position = 1; position <= LINES; position++) {
      statement.setBytes(1, organization);
      statement.setBytes(2, Binary.of(UuidV7.next()));
      statement.setBytes(3, Binary.of(order));
      statement.setInt(4, position);
      statement.setObject(5, at(number));
      statement.setObject(6, at(number));
      statement.addBatch();
    }
  }

  private static LocalDateTime at(int number) {
    return LocalDateTime.of(2124, 1, 1, 0, 0).plusMinutes(number);
  }
}
