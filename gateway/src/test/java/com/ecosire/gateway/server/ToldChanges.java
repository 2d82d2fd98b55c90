package com.ecosire.gateway.server;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.gateway.webhooks.Receiver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a database holds beside what a receiver was told about it. */
final class ToldChanges {
  private static final String MADE =
      "SELECT CONCAT('%s ', LOWER(HEX(id))) FROM %s WHERE updatedAt >= '%s'";
  private static final String CHANGED =
      "SELECT CONCAT('contact.updated ', LOWER(HEX(id))), version - 1 FROM contact WHERE version >"
          + " 1";
  private static final String WAITING =
      "SELECT (SELECT COUNT(*) FROM outbox_event WHERE dispatchedAt IS NULL) + (SELECT COUNT(*)"
          + " FROM webhook_delivery WHERE dueAt IS NOT NULL)";
  private final DatabaseLogin login;

  /** When the receiver came, as the database writes it. */
  private final String since;

  private ToldChanges(DatabaseLogin login, String since) {
    this.login = login;
    this.since = since;
  }

  /** How much is still to be told. */
  int waiting() {
    return Integer.parseInt(texts(WAITING).getFirst());
  }

  /** Each change that the tables show, as event and record. */
  List<String> changes() {
    List<String> all = new ArrayList<>();
    all.addAll(texts(MADE.formatted("contact.created", "contact", since)));
    all.addAll(texts(MADE.formatted("product.created", "product", since)));
    all.addAll(texts(MADE.formatted("order.created", "sales_order", since)));
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(CHANGED)) {
      while (rows.next()) {
        all.addAll(Collections.nCopies(rows.getInt(2), rows.getString(1)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Collections.sort(all);
    return all;
  }

  /** The ids of all events. */
  List<String> events() {
    return texts(
        "SELECT eventKey FROM outbox_event WHERE occurredAt >= '%s' ORDER BY eventKey"
            .formatted(since));
  }

  /** What came by the id of its event; it must be the same each time. */
  static Map<String, String> told(Receiver receiver) {
    Map<String, String> bodies = new HashMap<>();
    for (Receiver.Received came : receiver.received()) {
      String before = bodies.put(came.header("webhook-id"), came.body());
      if (before != null && !before.equals(came.body())) {
        throw new AssertionError(before + " became " + came.body());
      }
      if (!came.header("webhook-id").equals(came.json().get("id"))) {
        throw new AssertionError(came.headers() + " for " + came.body());
      }
    }
    return bodies;
  }

  /** The told changes of the same kinds as those that the tables show. */
  static List<String> changes(Map<String, String> told) {
    return told.values().stream()
        .map(ToldChanges::change)
        .filter(
            change -> change.matches("(contact|product|order)[.]created .*|contact[.]updated .*"))
        .sorted()
        .toList();
  }

  private static String change(String body) {
    Map<?, ?> event = (Map<?, ?>) JsonText.parse(body);
    Map<?, ?> object = (Map<?, ?>) ((Map<?, ?>) event.get("data")).get("object");
    return event.get("type") + " " + String.valueOf(object.get("id")).replace("-", "");
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }

  private List<String> texts(String query) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of a database, told since an endpoint was made. */
  static ToldChanges of(DatabaseLogin login, Map<?, ?> endpoint) {
    String since = ((String) endpoint.get("createdAt")).replace('T', ' ').replace("Z", "");
    return new ToldChanges(login, since);
  }
}
