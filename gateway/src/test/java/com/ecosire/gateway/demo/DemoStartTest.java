package com.ecosire.gateway.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer gets who types {@code ./run}. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DemoStartTest {
  @TempDir static Path folder;
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    // With a database of its own it has a stand-in for Stripe, too.
    server = RunningGateway.start(folder, "--demo.enabled=true", "--database.url=");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "contacts, 300",
    "products, 25",
    "orders, 200",
    "orders?status=delivered, 100",
    "orders?status=cancelled, 5",
    "billing/subscriptions, 7",
    "billing/subscriptions?status=past_due, 1",
    "billing/subscriptions?status=canceled, 1",
    "billing/subscriptions?cancelAtPeriodEnd=true, 1",
    "billing/invoices?status=paid, 20",
    "payments?status=posted, 20",
    "licenses, 100",
    "licenses?status=suspended, 1",
    "users, 5",
    "audit/entries, 1000",
    "status/incidents, 3"
  })
  void thereIsEnoughToPageThrough(String list, int least) {
    String query = list.contains("?") ? list + "&limit=1" : list + "?limit=1";
    Map<?, ?> meta = (Map<?, ?>) members(server.get("/api/" + query).body()).get("meta");
    int total = ((Number) meta.get("total")).intValue();
    assertTrue(total >= least, total + " " + list);
  }

  @Test
  void everyKeyAndThePersonOfTheFileCanCall() throws Exception {
    Properties file = new Properties();
    try (var in = Files.newBufferedReader(folder.resolve("demo.env"))) {
      file.load(in);
    }
    for (String name : file.stringPropertyNames()) {
      if (name.endsWith("_KEY")) {
        String key = "Bearer " + file.getProperty(name);
        assertEquals(
            200,
            server.anonymous("GET", "/api/contacts", "", "Authorization", key).statusCode(),
            name);
      }
    }
    String email = file.getProperty("ECOSIRE_DEMO_EMAIL");
    String password = file.getProperty("ECOSIRE_DEMO_PASSWORD");
    String body = JsonText.write(Map.of("email", email, "password", password));
    assertEquals(200, server.post("/api/auth/login", body).statusCode());
  }

  @Test
  void whatStripeToldWasAllHandled() {
    Map<?, ?> failed = members(server.get("/api/billing/events?status=failed").body());
    assertEquals(List.of(), failed.get("data"));
  }

  @Test
  void itsAuditIsAsWholeAsAnyOther() {
    String checked = server.post("/api/audit/verify", "{}").body();
    assertEquals(true, members(checked).get("valid"), checked);
  }

  private static Map<?, ?> members(String json) {
    return (Map<?, ?>) JsonText.parse(json);
  }
}
