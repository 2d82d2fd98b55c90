package com.ecosire.gateway.demo.stripe;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.stripe.StandIn;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A small Stripe on a port of this machine. */
public final class StripeStandIn implements StandIn {
  private static final String KEY = "sk_test_stand_in";

  private static final int NOT_FOUND = 404;
  private static final int SECONDS = 20;
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Map<String, Thing> repeated = new ConcurrentHashMap<>();
  private final Things things;
  private final String secret;
  private final Sender sender;
  private final Renewals renewals;
  private final Till till;
  private final Api api;
  private final Pages pages;
  private final WebServer server;

  private StripeStandIn(int port, Optional<Path> file, Clock clock) {
    this.things = new Things(file, clock);
    this.secret = things.name("whsec_");
    this.sender = new Sender(things, secret);
    String base = "http://localhost:" + port;
    this.renewals = new Renewals(things, sender, base);
    this.till = new Till(things, sender, renewals, base);
    renewals.chargeBy(till::charge);
    this.api = new Api(things, till, renewals, base);
    this.pages = new Pages(things);
    this.server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .port(port)
            .shutdownHook(false)
            .featuresDiscoverServices(false)
            // Stripe's library writes brackets into queries as they are.
            .addProtocol(Http1Config.builder().validatePrologue(false).build())
            .routing(this::route)
            .build()
            .start();
  }

  /**
   * Starts one.
   *
   * @param port 0 for any that is free
   * @param file where it keeps its objects; without one they are gone with it
   */
  public static StripeStandIn start(int port, Optional<Path> file, Clock clock) {
    return new StripeStandIn(port == 0 ? freePort() : port, file, clock);
  }

  /** Its address is part of what it answers, and so is known before it listens. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String base() {
    return "http://localhost:" + server.port();
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String signingSecret() {
    return secret;
  }

  @Override
  public void sendTo(URI address) {
    things.runOn();
    sender.to(address);
  }

  @Override
  public void tell(Clock clock, Listener listener) {
    things.runBy(clock);
    sender.to(listener);
  }

  private void route(HttpRouting.Builder routing) {
    routing
        .get("/", (request, response) -> html(response, pages.bench()))
        .post("/", this::act)
        .any("/v1/{+}", this::call)
        .get("/pay/{id}", (request, response) -> html(response, pages.pay(named(request))))
        .post("/pay/{id}", this::pay)
        .get(
            "/customers/{id}",
            (request, response) -> html(response, pages.customer(named(request))))
        .get("/invoices/{id}", (request, response) -> html(response, pages.invoice(named(request))))
        .get(
            "/invoices/{id}/pdf",
            (request, response) ->
                response
                    .header(HeaderValues.create(HeaderNames.CONTENT_TYPE, "application/pdf"))
                    .send(PDF))
        .error(RefusedException.class, (request, response, refusal) -> refuse(response, refusal));
  }

  private static void refuse(ServerResponse response, RefusedException refusal) {
    Thing error =
        new Thing()
            .with("type", "invalid_request_error")
            .with("code", refusal.code())
            .with("message", refusal.getMessage());
    response.status(Status.create(refusal.status()));
    json(response, new Thing().with("error", error));
  }

  private Thing named(ServerRequest request) {
    return things.get(request.path().pathParameters().get("id"));
  }

  private static void html(ServerResponse response, String text) {
    response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8"));
    response.send(text);
  }

  private static void json(ServerResponse response, Thing thing) {
    response.header(HeaderValues.CONTENT_TYPE_JSON);
    response.send(JsonText.write(thing));
  }

  private static Form form(ServerRequest request) {
    String query = request.prologue().query().rawValue();
    String body = request.content().hasEntity() ? request.content().as(String.class) : "";
    return Form.of(query + "&" + body);
  }

  /** A call of the API; one that is repeated under its key is answered as before. */
  private void call(ServerRequest request, ServerResponse response) {
    String authorization = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    if (!authorization.equals("Bearer " + KEY)) {
      throw new RefusedException(Status.UNAUTHORIZED_401.code(), "api_key", "Invalid API Key");
    }
    String path = request.path().path().substring("/v1/".length());
    String method = request.prologue().method().text();
    Form form = form(request);
    Optional<String> key = request.headers().first(HeaderNames.create("Idempotency-Key"));
    Thing answer =
        method.equals("POST") && key.isPresent()
            ? repeated.computeIfAbsent(key.get(), once -> api.answer(method, path, form))
            : api.answer(method, path, form);
    json(response, answer);
  }

  private void pay(ServerRequest request, ServerResponse response) {
    Thing session = named(request);
    Form form = form(request);
    if (form.text("action").filter("decline"::equals).isPresent()) {
      settle(till.decline(session.id()));
      see(response, "/pay/" + session.id());
      return;
    }
    String email = form.text("email").orElse("buyer@example.com");
    settle(till.pay(session.id(), email, form.text("name").orElse(email)));
    String back = session.text("success_url").replace("{CHECKOUT_SESSION_ID}", session.id());
    see(response, back);
  }

  private static void see(ServerResponse response, String address) {
    response
        .status(Status.SEE_OTHER_303)
        .header(HeaderValues.create(HeaderNames.LOCATION, address))
        .send();
  }

  private void act(ServerRequest request, ServerResponse response) {
    Form form = form(request);
    String id = form.text("id").orElse("");
    switch (form.text("action").orElse("")) {
      case "renew" -> renew(id);
      case "refund" -> refund(id, 0);
      case "end" -> settle(renewals.end(id, Optional.empty()).sent());
      case "past_due", "unpaid" -> become(id, form.text("action").orElse(""));
      default -> throw new RefusedException(NOT_FOUND, "action", "There is no such action");
    }
    see(response, "/");
  }

  /** So that whoever looks next sees what came of it. */
  private static void settle(CompletableFuture<Void> sent) {
    sent.completeOnTimeout(null, SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void pay(String session, String email, String name) {
    settle(till.pay(session, email, name));
  }

  /** Has the bank decline. */
  public void decline(String session) {
    settle(till.decline(session));
  }

  @Override
  public void renew(String subscription) {
    settle(renewals.renew(subscription));
  }

  @Override
  public void become(String subscription, String status) {
    settle(renewals.become(subscription, status));
  }

  /** Gives money back; 0 is all of it. */
  public void refund(String payment, long amount) {
    settle(till.refund(payment, amount));
  }

  /** Waits until the events of what came over its API were taken. */
  public void settled() {
    settle(sender.sent());
  }

  @Override
  public String member(String id, String name) {
    return things.get(id).text(name);
  }

  /** The newest object of a kind, such as invoice. */
  public Optional<String> newest(String kind) {
    return things.of(kind).stream().findFirst().map(Thing::id);
  }

  /** An event of its own, as it would be sent. */
  public String event(String type, String id) {
    return sender.event(type, things.get(id));
  }

  /** The header that signs a body. */
  public static String signature(String body, long time, String secret) {
    return Sender.signature(body, time, secret);
  }

  @Override
  public void close() {
    sender.close();
    server.stop();
  }
}
