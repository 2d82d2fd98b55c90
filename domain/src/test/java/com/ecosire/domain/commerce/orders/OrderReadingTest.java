package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.transfer.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderReadingTest {
  private final Sales sales = new Sales();

  /** How many times the server has read rows for somebody. */
  private static long selects() throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
      row.next();
      return row.getLong(2);
    }
  }

  @Test
  void twentyOrdersWithCustomerAndLinesTakeTwoStatements() throws SQLException {
    for (int i = 0; i < 20; i++) {
      UUID customer = sales.contact("name", "C" + i);
      sales.order(map("contactId", customer, "lineItems", List.of(custom("a", i), custom("b", 1))));
    }
    Order empty = sales.orderOf();
    sales.list(map("total", false));
    long before = selects();
    Page<Order> page = sales.list(map("total", false));
    assertEquals(2, selects() - before);
    assertEquals(20, page.data().size());
    for (Order order : page.data()) {
      assertEquals(order.id().equals(empty.id()) ? 0 : 2, order.input.lineItems.size());
      assertEquals(order.contactId(), order.contact.id());
    }
    long plain = selects();
    sales.tenant.wanting("reference", "total", "contactId");
    assertEquals(20, sales.list(map("total", false)).data().size());
    assertEquals(1, selects() - plain);
    sales.tenant.wanting("reference", "lineItems");
    assertEquals(2, sales.list(map("total", false)).data().getLast().input.lineItems.size());
    assertEquals(3, selects() - plain);
  }

  @Test
  void ordersAreFoundByEveryFilter() {
    Order first = sales.orderOf(custom("a", 100));
    Order second =
        sales.order(
            map("currency", "eur", "notes", "Fragile", "lineItems", List.of(custom("b", 300))));
    sales.act("confirm", second);
    assertFound(first, "status", List.of("draft"));
    assertFound(second, "status", List.of("confirmed", "done"));
    assertFound(second, "invoiceStatus", List.of("to_invoice"));
    assertFound(second, "currency", List.of("eur"));
    assertFound(second, "totalFrom", 200);
    assertFound(first, "totalTo", 300);
    assertFound(second, "search", "fragile");
    assertFound(first, "search", "2026/0001");
    assertEquals(2, sales.list(map("source", List.of("manual"))).data().size());
    assertEquals(0, sales.list(map("warehouseId", List.of(UUID.randomUUID()))).data().size());
    assertEquals(0, sales.list(map("to", "2026-03-14T00:00:00Z")).data().size());
    assertEquals(2, sales.list(map("from", "2026-03-14T00:00:00Z")).data().size());
    List<Order> sorted = sales.list(map("sortBy", "total", "sortOrder", "asc")).data();
    assertEquals(first.id(), sorted.getFirst().id());
  }

  private void assertFound(Order order, String parameter, Object value) {
    List<UUID> found = sales.list(map(parameter, value)).data().stream().map(Order::id).toList();
    assertEquals(List.of(order.id()), found, parameter);
  }

  private static byte[] bytes(FileContent file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.body().writeTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private List<String> export(Object... pairs) {
    return sales.tenant.within(
        "orders.export",
        call -> {
          FileContent file = Sales.ORDERS.export().export(exportOf(map(pairs)), call);
          return Arrays.asList(new String(bytes(file), StandardCharsets.UTF_8).split("\r?\n"));
        });
  }

  private static OrderExport.ExportOrders exportOf(Map<String, Object> values) {
    return new OrderExport.ExportOrders(
        (TableFormat) values.getOrDefault("format", TableFormat.CSV),
        (OrderExport.ExportLevel) values.getOrDefault("level", OrderExport.ExportLevel.ORDERS),
        (String) values.get("status"),
        (UUID) values.get("contactId"),
        null,
        null);
  }

  @Test
  void anExportHasARowForEachOrderOrEachLine() {
    UUID product = sales.product("P, the \"best\"", "price", 1000);
    Order order = sales.orderOf(line(product, "quantity", 2, "discount", 12.5), custom("b", 5));
    sales.act("cancel", sales.orderOf(custom("c", 1)));
    List<String> orders = export();
    assertEquals(3, orders.size());
    assertTrue(orders.getFirst().startsWith("reference,status,createdAt,contactId,contactName"));
    assertEquals(2, export("status", "draft, confirmed").size());
    List<String> lines = export("level", OrderExport.ExportLevel.LINES, "status", "draft");
    assertEquals(3, lines.size());
    assertTrue(
        lines.get(1).contains("\"P, the \"\"best\"\"\",,2,1000,12.5,1750,usd"), lines.get(1));
    assertTrue(lines.get(1).startsWith(order.reference() + ",draft,2026-03-14T09:26:53.589Z,Ada"));
    List<String> json = export("format", com.ecosire.domain.transfer.TableFormat.NDJSON);
    assertEquals(2, json.size());
    assertTrue(json.getLast().contains("\"total\":1755"), json.getLast());
    assertEquals(1, export("contactId", UUID.randomUUID()).size());
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        sales.tenant.refused("orders.export", map("status", "nonsense")).code());
  }
}
