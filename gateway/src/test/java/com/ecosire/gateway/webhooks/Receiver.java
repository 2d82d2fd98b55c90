package com.ecosire.gateway.webhooks;

import com.ecosire.domain.json.JsonText;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A customer's server on this machine, which keeps what it gets. */
public final class Receiver implements AutoCloseable {
  /** What came. */
  public record Received(Map<String, List<String>> headers, String body, long nanos) {
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .map(entry -> entry.getValue().getFirst())
          .findFirst()
          .orElse("");
    }

    public Map<?, ?> json() {
      return (Map<?, ?>) JsonText.parse(body);
    }
  }

  /** How a request is answered. */
  @FunctionalInterface
  public interface Answering {
    void answer(HttpExchange exchange, int number) throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final List<Received> all = new CopyOnWriteArrayList<>();
  private final AtomicInteger present = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  public Receiver(Answering answering) throws IOException {
    this(0, answering);
  }

  /** One at a port, such as that of another one which is gone. */
  Receiver(int port, Answering answering) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> take(exchange, answering));
    server.start();
  }

  private void take(HttpExchange exchange, Answering answering) throws IOException {
    most.accumulateAndGet(present.incrementAndGet(), Math::max);
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      all.add(
          new Received(
              Map.copyOf(exchange.getRequestHeaders()),
              new String(body, StandardCharsets.UTF_8),
              System.nanoTime()));
      answering.answer(exchange, all.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      present.decrementAndGet();
    }
  }

  /** Answers a status and a short text. */
  public static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** One that always answers the same. */
  public static Receiver always(int status) throws IOException {
    return new Receiver((exchange, number) -> answer(exchange, status, "seen"));
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  int port() {
    return server.getAddress().getPort();
  }

  public List<Received> received() {
    return List.copyOf(all);
  }

  /** How many requests are being answered. */
  public int present() {
    return present.get();
  }

  /** How many requests there were at a time at most. */
  public int mostAtATime() {
    return most.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
