package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.gateway.server.OrderWriter.Goods;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Orders outlive {@code kill -9} in the middle of many writes: whole, or not at all. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
  private static final List<String> DOORS = List.of("rest-a", "rest-b", "graphql-a", "graphql-b");
  private static final int ENOUGH = 40;

  @TempDir Path folder;

  /** The ids that were told, by key. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  /** The keys whose answer never came. */
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  /** Something that is done to a server. */
  @FunctionalInterface
  private interface Blow {
    void strike(ServerProcess server) throws IOException;
  }

  @Test
  void losesNoAcknowledgedOrderAndLeavesNoHalfOne() throws Exception {
    Goods goods = writeAndKill(new Goods("", ""), ServerProcess::kill);
    writeAndKill(
        goods,
        server -> {
          server.killDatabase();
          server.kill();
        });
    try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
      settle(server, goods);
      assertWhole(server.database());
      Waiting.until("numbered", () -> unnumbered(server) == 0);
      assertEquals(true, OrderWriter.isAuditWhole(server));
    }
  }

  /** Writes through both doors at once until enough is acknowledged, and strikes meanwhile. */
  private Goods writeAndKill(Goods known, Blow blow) throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
      Goods goods = known.contactId().isEmpty() ? OrderWriter.goods(server) : known;
      settle(server, goods);
      int before = acknowledged.size();
      List<Thread> writers = new ArrayList<>();
      for (String door : DOORS) {
        String name = door + "-" + before + "-";
        OrderWriter writer = new OrderWriter(server, goods);
        writers.add(Thread.ofVirtual().start(() -> writeUntilKilled(writer, name)));
      }
      while (acknowledged.size() < before + ENOUGH) {
        assertTrue(writers.stream().anyMatch(Thread::isAlive), "all writers failed: " + unknown);
        Thread.sleep(5);
      }
      blow.strike(server);
      for (Thread writer : writers) {
        writer.join();
      }
      return goods;
    }
  }

  private void writeUntilKilled(OrderWriter writer, String name) {
    for (int i = 0; ; i++) {
      String key = name + i;
      try {
        acknowledged.put(key, writer.write(key));
      } catch (IOException | IllegalStateException | InterruptedException e) {
        unknown.add(key);
        return;
      }
    }
  }

  /** Repeats every call: what was told is told again, and what is not known is now. */
  private void settle(ServerProcess server, Goods goods) throws IOException, InterruptedException {
    OrderWriter writer = new OrderWriter(server, goods);
    for (String key : unknown) {
      acknowledged.put(key, writer.write(key));
    }
    unknown.clear();
    for (Map.Entry<String, String> told : acknowledged.entrySet()) {
      assertEquals(told.getValue(), writer.write(told.getKey()), told.getKey());
    }
  }

  private void assertWhole(DatabaseLogin login) throws SQLException {
    int orders = acknowledged.size();
    assertFalse(orders < 2 * ENOUGH, "too few orders to tell anything");
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        Statement sql = connection.createStatement()) {
      assertEquals(orders, count(sql, "DISTINCT notes) FROM (SELECT notes FROM sales_order) o"));
      assertEquals(orders, count(sql, "*) FROM sales_order"));
      assertEquals(orders * OrderWriter.LINES, count(sql, "*) FROM sales_order_line"));
      assertEquals(0, count(sql, "*) FROM sales_order o WHERE subtotal <> " + linesOf("o")));
      assertEquals(orders, count(sql, "DISTINCT o.id) FROM sales_order o " + JOURNALED));
      assertEquals(orders, count(sql, "*) FROM sales_order o " + JOURNALED));
      assertEquals(orders, count(sql, "*) FROM audit_entry WHERE action = 'orders.create'"));
      assertEquals(orders, count(sql, "*) FROM outbox_event WHERE type = 'order.created'"));
    }
  }

  /** Entries that the one who numbers them has not come to yet: it was killed at its work, too. */
  private static int unnumbered(ServerProcess server) {
    try {
      DatabaseLogin login = server.database();
      try (Connection connection =
              DriverManager.getConnection(login.url(), login.user(), login.password());
          Statement sql = connection.createStatement()) {
        return count(sql, "*) FROM audit_entry WHERE sequence IS NULL");
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final String JOURNALED =
      "JOIN audit_entry a ON a.resourceId = o.id AND a.action = 'orders.create'"
          + " JOIN outbox_event e ON e.type = 'order.created'"
          + " AND JSON_VALUE(e.payload, '$.data.object.reference') = o.reference";

  private static String linesOf(String order) {
    return "(SELECT SUM(total) FROM sales_order_line l WHERE l.orderId = " + order + ".id)";
  }

  private static int count(Statement sql, String what) throws SQLException {
    try (ResultSet rows = sql.executeQuery("SELECT COUNT(" + what)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
