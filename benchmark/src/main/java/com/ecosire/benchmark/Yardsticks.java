package com.ecosire.benchmark;

import com.ecosire.benchmark.ContactsByHand.Row;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The handlers that somebody would write by hand for exactly these calls, with Helidon, JDBC and a
 * streaming JSON writer; they authenticate nobody, check nothing and log nothing.
 */
final class Yardsticks implements HttpService {
  private static final long UNCOUNTED = -1;

  private final ContactsByHand contacts;
  private final CreateByHand create;
  private final OrdersByHand orders;
  private final LicensesByHand licenses;

  Yardsticks(DataSource source, UUID organization) {
    this.contacts = new ContactsByHand(source, organization);
    this.create = new CreateByHand(source, organization);
    this.orders = new OrdersByHand(source, organization);
    this.licenses = new LicensesByHand(source);
  }

  /** Serves them on a free port of the loopback. */
  static WebServer serve(DataSource source, UUID organization) {
    return WebServer.builder()
        .featuresDiscoverServices(false)
        .shutdownHook(false)
        .host("127.0.0.1")
        .port(0)
        .connectionOptions(options -> options.tcpNoDelay(true))
        .routing(routing -> routing.register(new Yardsticks(source, organization)))
        .build()
        .start();
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/plain", (request, response) -> response.send("Hello"))
        .get("/contacts", this::list)
        .get("/contacts-counted", this::counted)
        .get("/contacts-parents", this::withParents)
        .get("/contacts/{id}", this::get)
        .post("/contacts", this::create)
        .post("/licenses/validate", this::validate)
        .get("/orders", this::orders)
        .get("/orders/{id}", this::order);
  }

  private void get(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    Row row = contacts.get(UUID.fromString(request.path().pathParameters().get("id")));
    response.header(HeaderNames.ETAG, "\"" + row.version() + "\"");
    json(response, ContactJson.one(row));
  }

  private void list(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    json(response, ContactJson.page(contacts.list(), Map.of(), UNCOUNTED));
  }

  private void counted(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    json(response, ContactJson.page(contacts.list(), Map.of(), contacts.count()));
  }

  private void withParents(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    List<Row> rows = contacts.list();
    json(response, ContactJson.page(rows, contacts.parents(rows), UNCOUNTED));
  }

  private void create(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    try (InputStream body = request.content().inputStream()) {
      response.status(Status.CREATED_201);
      json(response, create.create(body));
    }
  }

  private void validate(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    try (InputStream body = request.content().inputStream()) {
      json(response, licenses.validate(body));
    }
  }

  private void order(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    OrdersByHand.Row order = orders.get(UUID.fromString(request.path().pathParameters().get("id")));
    json(response, OrderJson.one(order, beside(List.of(order))));
  }

  private void orders(ServerRequest request, ServerResponse response)
      throws SQLException, IOException {
    List<OrdersByHand.Row> rows = orders.list();
    json(response, OrderJson.page(rows, beside(rows)));
  }

  private OrderJson.Beside beside(List<OrdersByHand.Row> rows) throws SQLException {
    List<UUID> customers = rows.stream().map(OrdersByHand.Row::contactId).distinct().toList();
    return new OrderJson.Beside(contacts.byIds(customers), orders.lines(rows));
  }

  private static void json(ServerResponse response, byte[] bytes) {
    response.header(HeaderNames.CONTENT_TYPE, "application/json");
    response.send(bytes);
  }
}
