package com.ecosire.gateway.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.platform.webhooks.targets.Resolver;
import com.ecosire.domain.platform.webhooks.targets.TargetRules;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.helidon.common.tls.Tls;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to receivers that do not behave, or are not who they should be. */
class HttpCarrierTest {
  private static final Targets LOCAL = new Targets(new TargetRules(true, false), Resolver.SYSTEM);
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final Duration SHORT = Duration.ofMillis(700);

  @TempDir Path folder;

  private static Shipment to(String url) {
    return new Shipment(url, Map.of("X-Two", List.of("a", "b")), "{}");
  }

  private static Outcome send(Targets targets, String url) {
    return new HttpCarrier(targets, Clock.systemUTC(), SHORT, Optional.empty()).carry(to(url));
  }

  @Test
  void aHeaderCanHaveTwoValues() throws IOException {
    try (Receiver receiver = Receiver.always(200)) {
      assertTrue(send(LOCAL, receiver.url()).isGood());
      assertEquals(List.of("a", "b"), receiver.received().getFirst().headers().get("X-two"));
    }
  }

  @Test
  void nothingIsSentToThisMachineUnlessItIsAllowed() throws IOException {
    try (Receiver receiver = Receiver.always(200)) {
      Targets strict = new Targets(TargetRules.STRICT, Resolver.SYSTEM);
      Outcome outcome = send(strict, receiver.url().replace("http:", "https:"));
      assertTrue(outcome.error().orElseThrow().startsWith("refused_target"), "" + outcome);
      assertEquals(List.of(), receiver.received());
    }
  }

  @ParameterizedTest
  @CsvSource({"200,true", "302,true", "404,false", "500,false"})
  void aProbeIsAnsweredWellOrNot(int status, boolean good) throws IOException {
    try (Receiver receiver = Receiver.always(status)) {
      HttpCarrier carrier = new HttpCarrier(LOCAL, Clock.systemUTC(), SHORT, Optional.empty());
      assertEquals(good, carrier.look(receiver.url()).good());
      Targets strict = new Targets(TargetRules.STRICT, Resolver.SYSTEM);
      carrier = new HttpCarrier(strict, Clock.systemUTC(), SHORT, Optional.empty());
      assertFalse(carrier.look(receiver.url()).good(), "it is this machine");
      assertEquals(1, receiver.received().size());
    }
  }

  @Test
  void aReceiverThatDripsItsAnswerIsLeftInTime() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> drip(server));
      Outcome outcome = send(LOCAL, "http://127.0.0.1:" + server.getLocalPort() + "/");
      assertEquals("timeout", outcome.error().orElseThrow());
      assertTrue(outcome.took().compareTo(Duration.ofSeconds(3)) < 0, "" + outcome.took());
    }
  }

  private static void drip(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket
          .getOutputStream()
          .write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 100; i++) {
        socket.getOutputStream().write('x');
        socket.getOutputStream().flush();
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException e) {
      // The other side has gone.
    }
  }

  /** Small servers, such as Python's, end their answers by closing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.0 200 OK\r\n\r\nthanks",
        "HTTP/1.0 200 OK\r\nContent-Length: 6\r\n\r\nthanks",
        "HTTP/1.0 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nthanks"
      })
  void aReceiverOfTheOldProtocolIsUnderstood(String answer) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(server, answer));
      Outcome outcome = send(LOCAL, "http://127.0.0.1:" + server.getLocalPort() + "/");
      assertEquals(Optional.empty(), outcome.error());
      assertEquals(Optional.of(200), outcome.status());
      assertEquals(answer.endsWith("thanks") ? "thanks" : "", outcome.body().orElseThrow());
    }
  }

  private static void answer(ServerSocket server, String answer) {
    try (Socket socket = server.accept()) {
      socket.getInputStream().read(new byte[4096]);
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // The test says what was expected.
    }
  }

  @Test
  void nobodyAnswersWhereNobodyListens() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertEquals(
        "connection_refused", send(LOCAL, "http://127.0.0.1:" + port).error().orElseThrow());
  }

  @Test
  void theReceiverIsKnownByItsNameAndReachedAtTheCheckedAddress() throws Exception {
    Path store = keyStore("hook.example.com");
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.setHttpsConfigurator(new HttpsConfigurator(serverContext(store)));
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            Receiver.answer(exchange, 200, "seen");
          }
        });
    server.start();
    try {
      Targets leading =
          new Targets(
              new TargetRules(true, false),
              host ->
                  new InetAddress[] {
                    InetAddress.getByAddress(host, InetAddress.getLoopbackAddress().getAddress())
                  });
      HttpCarrier carrier =
          new HttpCarrier(
              leading, Clock.systemUTC(), Duration.ofSeconds(5), Optional.of(trusting(store)));
      int port = server.getAddress().getPort();
      Outcome named = carrier.carry(to("https://hook.example.com:" + port + "/"));
      assertTrue(named.isGood(), "" + named);
      Outcome other = carrier.carry(to("https://other.example.com:" + port + "/"));
      assertTrue(other.error().orElseThrow().startsWith("tls: "), "" + other);
    } finally {
      server.stop(0);
    }
  }

  private Path keyStore(String name) throws Exception {
    Path store = folder.resolve("keys.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "hook",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=dns:" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    made.getInputStream().readAllBytes();
    assertEquals(0, made.waitFor());
    return store;
  }

  private static KeyStore load(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  private static SSLContext serverContext(Path store) throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(load(store), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static Tls trusting(Path store) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("hook", load(store).getCertificate("hook"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return Tls.builder().sslContext(context).build();
  }

  @Test
  void retryAfterIsSecondsOrADate() {
    Instant now = Instant.parse("2026-03-14T09:00:00Z");
    assertEquals(Duration.ofMinutes(2), RetryAfter.of("120", now).orElseThrow());
    assertEquals(
        Duration.ofMinutes(10), RetryAfter.of("Sat, 14 Mar 2026 09:10:00 GMT", now).orElseThrow());
    assertEquals(Optional.empty(), RetryAfter.of("Sat, 14 Mar 2026 08:10:00 GMT", now));
    assertEquals(Optional.empty(), RetryAfter.of("soon", now));
  }
}
