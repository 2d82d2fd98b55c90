package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.demo.stripe.StripeStandIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that sells through a stand-in for Stripe, whose events reach it. */
final class Shop implements BeforeAllCallback, AfterAllCallback {
  private static final String BOUNDARY = "a-boundary-that-no-file-has";

  private final StripeStandIn stripe = StripeStandIn.start(0, Optional.empty(), Clock.systemUTC());
  private final VisitedGateway house =
      VisitedGateway.with(
          // Links to files hold the address, which must be known before it listens.
          "--http.port=" + freePort(),
          "--limits.operations=1000",
          "--limits.free=100000",
          "--limits.freeDaily=1000000",
          "--limits.anonymous=100000",
          "--stripe.apiBase=" + stripe.base(),
          "--stripe.secretKey=" + stripe.key(),
          "--stripe.webhookSecret=" + stripe.signingSecret());

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    house.beforeAll(context);
    String hooks = "http://127.0.0.1:" + house.server().port() + "/api/billing/webhooks";
    stripe.sendTo(URI.create(hooks));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    house.afterAll(context);
    stripe.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  VisitedGateway house() {
    return house;
  }

  StripeStandIn stripe() {
    return stripe;
  }

  /** A product that is sold at a price, once or in every interval. */
  static String product(Person seller, String name, int amount, String interval) {
    String product = module(seller, name, interval);
    price(seller, product, amount, interval);
    return product;
  }

  /** A product that nobody can buy yet. */
  static String module(Person seller, String name, String interval) {
    Map<String, Object> values = new HashMap<>();
    values.put("sku", "P-" + UUID.randomUUID());
    values.put("name", name);
    values.put("type", "digital");
    values.put("price", 4900);
    values.put("currency", "usd");
    values.put("billingInterval", interval);
    values.put("taxIds", List.of());
    return id(seller.post("/products", values));
  }

  /** Another price of a product. */
  static String price(Person seller, String product, int amount, String interval) {
    return id(
        seller.post(
            "/billing/prices",
            Map.of(
                "productId",
                product,
                "unitAmount",
                amount,
                "currency",
                "usd",
                "interval",
                interval)));
  }

  /** From now on a product comes with a licence for so many domains. */
  static void license(Person seller, String product, int domains) {
    seller.post(
        "/licenses/policies",
        Map.of(
            "name",
            "Policy " + product,
            "prefix",
            "SHOP",
            "productIds",
            List.of(product),
            "activationsLimit",
            domains));
  }

  /** Publishes an archive of a product, and gives its SHA-256. */
  String release(Person seller, String product, String name) throws Exception {
    String address =
        "http://127.0.0.1:" + house.server().port() + "/api/admin/product-files/upload";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + seller.token())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form(product, name)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> sent = client.send(request, BodyHandlers.ofString());
      assertEquals(200, sent.statusCode(), sent.body());
      Map<?, ?> file = (Map<?, ?>) JsonText.parse(sent.body());
      seller.post("/downloads/files/" + file.get("id") + "/publish", Map.of());
      return (String) file.get("sha256");
    }
  }

  private static byte[] form(String product, String name) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(part("name=\"productId\"", product + "\r\n"));
    form.write(part("name=\"version\"", "1.2.0\r\n"));
    form.write(part("name=\"file\"; filename=\"" + name + "\"", ""));
    ZipOutputStream zip = new ZipOutputStream(form);
    zip.putNextEntry(new ZipEntry("plugin.py"));
    zip.write("print('a plugin')".getBytes(StandardCharsets.UTF_8));
    zip.finish();
    form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static byte[] part(String about, String value) {
    String text = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + about;
    return (text + "\r\n\r\n" + value).getBytes(StandardCharsets.UTF_8);
  }

  /** Opens the page on which a basket is paid, and gives its address. */
  static String checkout(Person seller, String email, String back, String... products) {
    Map<String, Object> basket = new HashMap<>();
    basket.put("items", Stream.of(products).map(each -> Map.of("productId", each)).toList());
    basket.put("successUrl", back);
    basket.put("cancelUrl", back);
    if (!email.isEmpty()) {
      basket.put("customerEmail", email);
    }
    return (String) seller.post("/billing/checkout", basket).get("url");
  }

  /** Somebody buys without being watched. */
  void buy(Person seller, String email, String... products) {
    String page = checkout(seller, email, "https://shop.example.com/thanks", products);
    stripe.pay(page.substring(page.lastIndexOf('/') + 1), email, "Buyer " + email);
  }

  private static String id(Map<?, ?> made) {
    return (String) made.get("id");
  }
}
