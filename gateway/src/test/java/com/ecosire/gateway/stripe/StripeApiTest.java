package com.ecosire.gateway.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.billing.stripe.NewCustomer;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.gateway.settings.StripeSettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What calls of Stripe do while it fails, hangs, refuses or is away. */
class StripeApiTest {
  private static final int PATIENCE = 600;

  /** Statuses above it are sent without a body, as thousandfold. */
  private static final int MOST = 999;

  private static final String REFUND = "{\"id\": \"re_1\", \"object\": \"refund\"}";

  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final List<Integer> statuses = new CopyOnWriteArrayList<>();
  private volatile long delay;
  private HttpServer server;
  private StripeApi api;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    api = new StripeApi(new StripeSettings("sk_test_1", "", base, PATIENCE), "sk_test_1");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    int status = statuses.isEmpty() ? 200 : statuses.removeFirst();
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (status > MOST) {
      exchange.sendResponseHeaders(status / 1000, -1);
      exchange.close();
      return;
    }
    String refusal =
        "{\"error\": {\"type\": \"invalid_request_error\", \"message\": \"No such payment\"}}";
    byte[] body = (status == 200 ? REFUND : refusal).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Problem refused() {
    return assertThrows(ProblemException.class, () -> api.refund("pi_1", 100, "key-1")).problem();
  }

  @Test
  void aFailureIsTriedAgainUnderTheSameKey() {
    statuses.addAll(List.of(500, 429));
    assertEquals("re_1", api.refund("pi_1", 100, "key-1"));
    assertEquals(List.of("key-1", "key-1", "key-1"), keys);
    api.makeCustomer(new NewCustomer("a@example.com", "A", Map.of()));
    assertEquals(2, new HashSet<>(keys).size());
  }

  @Test
  void whatStripeRefusesIsToldInItsWordsAndNotTriedAgain() {
    statuses.add(400);
    Problem problem = refused();
    assertEquals(ProblemCode.CONFLICT, problem.code());
    assertTrue(problem.detail().contains("No such payment"), problem.detail());
    assertEquals(1, keys.size());
  }

  @Test
  void aKeyThatStripeDoesNotTakeIsTheOperatorsMatter() {
    statuses.add(401);
    Problem problem = refused();
    assertEquals(ProblemCode.UNAVAILABLE, problem.code());
    assertTrue(problem.detail().contains("STRIPE_SECRET_KEY"), problem.detail());
  }

  @Test
  void whatCannotBeReadIsAsIfItWereAway() {
    statuses.addAll(List.of(404_000, 404_000, 404_000));
    assertEquals(ProblemCode.UNAVAILABLE, refused().code());
    assertEquals(3, keys.size());
  }

  @Test
  void aHangingStripeIsGivenUpInTime() {
    delay = 5_000;
    long begun = System.nanoTime();
    assertEquals(ProblemCode.UNAVAILABLE, refused().code());
    long took = (System.nanoTime() - begun) / 1_000_000;
    // Three tries and their pauses.
    assertTrue(took < 3 * PATIENCE + 2_500, () -> took + " ms");
    assertEquals(1, new HashSet<>(keys).size());
  }

  @Test
  void whileItIsAwayNobodyWaitsAnyMore() {
    for (int i = 0; i < 40; i++) {
      statuses.add(503);
    }
    for (int i = 0; i < 4; i++) {
      assertEquals(ProblemCode.UNAVAILABLE, refused().code());
    }
    int asked = keys.size();
    assertEquals(ProblemCode.UNAVAILABLE, refused().code());
    assertEquals(asked, keys.size(), "the breaker is open");
  }

  @Test
  void nobodyAtTheOtherEndIsAProblemToo() {
    server.stop(0);
    assertEquals(ProblemCode.UNAVAILABLE, refused().code());
  }
}
