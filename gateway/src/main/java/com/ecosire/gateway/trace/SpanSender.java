package com.ecosire.gateway.trace;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Sends spans to a collector, many at a time, from a thread of its own. Where the collector is away
 * or slow, spans are dropped: nobody waits for it.
 */
final class SpanSender implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SpanSender.class.getName());
  private static final int CAPACITY = 8192;
  private static final int BATCH = 512;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final BlockingQueue<Span> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();
  private final URI address;
  private final Map<String, ?> resource;
  private final Thread thread;
  private boolean failing;

  /** Sends to the address of traces; {@code resource} says who sends. */
  SpanSender(URI address, Map<String, ?> resource) {
    this.address = address;
    this.resource = resource;
    this.thread = Thread.ofVirtual().name("traces").start(this::run);
  }

  void send(Span span) {
    if (!queue.offer(span)) {
      // The collector cannot keep up; the next spans may find a place again.
      queue.clear();
    }
  }

  private void run() {
    try {
      while (true) {
        List<Span> spans = new ArrayList<>();
        spans.add(queue.take());
        Thread.sleep(PAUSE);
        queue.drainTo(spans, BATCH);
        post(spans);
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void post(List<Span> spans) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JsonText.write(document(spans))))
            .build();
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      note(answer.statusCode() / 100 == 2, "it answered " + answer.statusCode());
    } catch (IOException e) {
      note(false, e.toString());
    }
  }

  /** Says once that the collector is away, and once that it is back. */
  private void note(boolean sent, String reason) {
    if (failing == sent) {
      failing = !sent;
      LOG.log(
          sent ? Level.INFO : Level.WARNING,
          sent ? "Traces are sent again" : "Traces cannot be sent to " + address + ": " + reason);
    }
  }

  private Map<String, Object> document(List<Span> spans) {
    Map<String, Object> scope =
        Map.of(
            "scope",
            Map.of("name", "com.ecosire.gateway"),
            "spans",
            spans.stream().map(Span::json).toList());
    Map<String, Object> source =
        Map.of(
            "resource",
            Map.of("attributes", Span.attributes(resource)),
            "scopeSpans",
            List.of(scope));
    return Map.of("resourceSpans", List.of(source));
  }

  /** Sends what is left, unless that takes too long. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(TIMEOUT);
      List<Span> rest = new ArrayList<>();
      queue.drainTo(rest, BATCH);
      if (!rest.isEmpty()) {
        post(rest);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
