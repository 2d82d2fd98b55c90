package com.ecosire.gateway.demo.stripe;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.stripe.StandIn;
import com.stripe.Stripe;
import io.helidon.common.LazyValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends signed events, one after the other, and some times again where nobody takes them. */
final class Sender implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Sender.class.getName());
  private static final int TRIES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int GOOD = 200;
  private static final int ALSO_GOOD = 300;

  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("stripe-stand-in").factory());

  /** Made for the first event: the start would wait for it, and seldom need it. */
  private final LazyValue<HttpClient> client =
      LazyValue.create(() -> HttpClient.newBuilder().connectTimeout(PATIENCE).build());

  private final Things things;
  private final String secret;
  private volatile BiConsumer<String, String> target = (type, body) -> {};

  Sender(Things things, String secret) {
    this.things = things;
    this.secret = secret;
  }

  /** Where events go from now on; until then none is sent. */
  void to(URI address) {
    target = (type, body) -> deliver(address, type, body);
  }

  /** Events are told to somebody here until an address is given. */
  void to(StandIn.Listener listener) {
    target =
        (type, body) ->
            listener.take(
                body.getBytes(StandardCharsets.UTF_8), signature(body, things.now(), secret));
  }

  /** Sends an event; done once it was taken or given up. */
  CompletableFuture<Void> send(String type, Thing object) {
    // As it is now, and not as it will be when its turn comes.
    String body = event(type, object);
    return CompletableFuture.runAsync(() -> target.accept(type, body), queue);
  }

  /** Done once all events so far were taken or given up. */
  CompletableFuture<Void> sent() {
    return CompletableFuture.runAsync(() -> {}, queue);
  }

  /** Sends an event for which nobody waits. */
  void tell(String type, Thing object) {
    var unused = send(type, object);
  }

  /** An event as Stripe writes it. */
  String event(String type, Thing object) {
    return JsonText.write(
        new Thing()
            .with("id", things.name("evt_"))
            .with("object", "event")
            .with("api_version", Stripe.API_VERSION)
            .with("created", things.now())
            .with("data", new Thing().with("object", object))
            .with("livemode", false)
            .with("pending_webhooks", 1)
            .with("request", new Thing().with("id", null).with("idempotency_key", null))
            .with("type", type));
  }

  private void deliver(URI address, String type, String body) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        int status = post(address, body);
        if (status >= GOOD && status < ALSO_GOOD) {
          return;
        }
        LOG.log(System.Logger.Level.WARNING, type + " was answered " + status);
        Thread.sleep(Duration.ofMillis(300L * attempt));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, type + " could not be delivered: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private int post(URI address, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", signature(body, things.now(), secret))
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.get().send(request, BodyHandlers.discarding()).statusCode();
  }

  /** The header that signs a body. */
  static String signature(String body, long time, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] hash = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + time + ",v1=" + HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }

  @Override
  public void close() {
    queue.shutdownNow();
    if (client.isLoaded()) {
      client.get().close();
    }
  }
}
