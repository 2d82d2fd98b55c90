package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Licences as running applications meet them, over HTTP. */
class LicensesTest {
  private static final String SIGNATURE = "X-License-Signature";

  @TempDir static Path folder;

  private static RunningGateway server;
  private static String product;
  private static String contact;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder, "--http.trustedProxies=127.0.0.1");
    product =
        made(
            "/api/products",
            Map.of("sku", "PLUGIN-1", "name", "Plugin", "type", "digital", "price", 9900),
            "id");
    contact = made("/api/contacts", Map.of("name", "Buyer"), "id");
    Map<String, Object> policy =
        Map.of("name", "Plugin", "prefix", "PLUG", "productIds", List.of(product));
    made("/api/licenses/policies", policy, "id");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String made(String path, Map<String, ?> values, String field) {
    HttpResponse<String> answer = server.post(path, JsonText.write(values));
    assertTrue(answer.statusCode() < 300, answer::body);
    return String.valueOf(((Map<?, ?>) JsonText.parse(answer.body())).get(field));
  }

  private static String license() {
    return made("/api/licenses", Map.of("productId", product, "contactId", contact), "key");
  }

  private static HttpResponse<String> client(String action, String json, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/json";
    return server.anonymous("POST", "/api/licenses/" + action, json, all);
  }

  private static String call(String key, String domain) {
    return JsonText.write(Map.of("key", key, "domain", domain));
  }

  private static String[] from(int host) {
    return new String[] {"X-Forwarded-For", "198.51.100." + host};
  }

  private static String hmac(String text, String secret) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static long entries() {
    HttpResponse<String> audit = server.get("/api/audit/entries?action=licenses.validate&limit=1");
    Map<?, ?> meta = (Map<?, ?>) ((Map<?, ?>) JsonText.parse(audit.body())).get("meta");
    return ((Number) meta.get("total")).longValue();
  }

  @Test
  void aSecondValidationWithinTheHourWritesNothing() {
    String key = license();
    long before = entries();
    assertEquals(200, client("validate", call(key, "a.example.com"), from(1)).statusCode());
    assertEquals(before + 1, entries());
    HttpResponse<String> again = client("validate", call(key, "a.example.com"), from(1));
    assertTrue(again.body().contains("\"valid\":true"), again::body);
    assertEquals(before + 1, entries());
  }

  @Test
  void theAnswerToASignedCallCarriesTheSignatureOfItsBytes() throws Exception {
    String key = license();
    String secret = made("/api/licenses/secret/rotate", Map.of(), "secret");
    String time = String.valueOf(Instant.now().getEpochSecond());
    String text = "domain=b.example.com&key=" + key + "&timestamp=" + time;
    String json = JsonText.write(Map.of("key", key, "domain", "b.example.com", "timestamp", time));
    for (String action : List.of("validate", "activate", "validate", "heartbeat", "deactivate")) {
      String[] headers = {from(2)[0], from(2)[1], SIGNATURE, hmac(text, secret)};
      HttpResponse<String> answer = client(action, json, headers);
      assertEquals(200, answer.statusCode(), answer::body);
      assertEquals(
          List.of(hmac(answer.body(), secret)), answer.headers().allValues(SIGNATURE), action);
    }
    HttpResponse<String> wrong = client("validate", json, SIGNATURE, hmac(text + " ", secret));
    assertEquals(401, wrong.statusCode());
    HttpResponse<String> unsigned = client("validate", json, from(3));
    assertFalse(unsigned.headers().firstValue(SIGNATURE).isPresent());
  }

  @Test
  void aMinuteHas30ValidationsForEachAddressOverBothSurfaces() {
    String key = license();
    String field =
        "licenseValidate(input: {key: \"%s\", domain: \"c.example.com\"}) { valid }".formatted(key);
    String document =
        JsonText.write(Map.of("query", "mutation { a: " + field + " b: " + field + " }"));
    String[] headers = {"Content-Type", "application/json", from(4)[0], from(4)[1]};
    HttpResponse<String> two = server.anonymous("POST", "/graphql", document, headers);
    assertTrue(two.body().contains("\"b\":{\"valid\":true}"), two::body);
    for (int i = 0; i < 28; i++) {
      assertEquals(200, client("validate", call(key, "c.example.com"), from(4)).statusCode());
    }
    HttpResponse<String> refused = client("validate", call(key, "c.example.com"), from(4));
    assertEquals(429, refused.statusCode());
    assertTrue(refused.headers().firstValue("Retry-After").isPresent());
    assertEquals(200, client("validate", call(key, "c.example.com"), from(5)).statusCode());
  }

  @Test
  void aRefusedActivationIsInTheLogAndAnIdempotencyKeyGivesTheAnswerAgain() {
    String key = license();
    String[] headers = {from(6)[0], from(6)[1], "Idempotency-Key", UUID.randomUUID().toString()};
    String first = client("activate", call(key, "d.example.com"), headers).body();
    assertEquals(first, client("activate", call(key, "d.example.com"), headers).body());
    HttpResponse<String> full = client("activate", call(key, "e.example.com"), from(6));
    assertEquals(409, full.statusCode());
    assertTrue(full.body().contains("Activation limit reached"), full::body);
    HttpResponse<String> found = server.get("/api/licenses?search=" + key);
    Map<?, ?> list = (Map<?, ?>) JsonText.parse(found.body());
    String id = String.valueOf(((Map<?, ?>) ((List<?>) list.get("data")).getFirst()).get("id"));
    HttpResponse<String> log = server.get("/api/licenses/" + id + "/log?kind=refused");
    assertTrue(log.body().contains("\"result\":\"Activation limit reached\""), log::body);
  }
}
