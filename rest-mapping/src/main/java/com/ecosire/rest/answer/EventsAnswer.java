package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output.EventFeed;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.ProblemException;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Server-sent events (HTML Living Standard, section 9.2). The feed is asked again and again, and
 * every ten seconds who the caller is by then, so that a stream ends with the session that it began
 * in.
 */
final class EventsAnswer implements Answer<EventFeed> {
  private static final Duration BEAT = Duration.ofSeconds(2);
  private static final int BEATS_OF_TRUST = 5;

  /** A comment follows at the next beat, within the 25 seconds that clients are told. */
  private static final Duration SILENCE = Duration.ofSeconds(23);

  private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
  private static final String MEDIA_TYPE = "text/event-stream";

  private final Operation<?, ?> operation;
  private final Resource<?, ?> target;
  private final Surroundings around;

  EventsAnswer(Operation<?, ?> operation, Surroundings around) {
    this.operation = operation;
    this.around = around;
    this.target =
        operation
            .resource()
            .flatMap(name -> resource(name, around))
            .orElseThrow(() -> new IllegalArgumentException(operation + " has no resource"));
  }

  private static Optional<Resource<?, ?>> resource(String name, Surroundings around) {
    return around.catalog().modules().stream()
        .<Resource<?, ?>>flatMap(module -> module.resources().stream())
        .filter(resource -> resource.name().equals(name))
        .findFirst();
  }

  @Override
  public void send(Exchange exchange, Outcome<EventFeed> outcome) throws IOException {
    if (exchange.isHead()) {
      describe(exchange);
      exchange.response().send();
      return;
    }
    Runnable leave = around.streams().enter(exchange.request().caller());
    describe(exchange);
    try (OutputStream out = exchange.response().outputStream()) {
      tell(exchange.request(), outcome.value(), out);
    } finally {
      leave.run();
    }
  }

  private static void describe(Exchange exchange) {
    Sending.header(exchange, HeaderNames.CONTENT_TYPE, MEDIA_TYPE);
    exchange
        .response()
        .header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "no-store"))
        // Proxies that gather answers would keep the events back.
        .header(HeaderValues.create("X-Accel-Buffering", "no"));
  }

  private void tell(Request first, EventFeed feed, OutputStream out) throws IOException {
    long spoken = System.nanoTime();
    out.write(COMMENT);
    Optional<Request> present = Optional.of(first);
    for (int beat = 1; present.isPresent(); beat++) {
      Optional<byte[]> news = news(present.get(), feed);
      if (news.isEmpty()) {
        return;
      }
      boolean silent = news.get().length == 0;
      if (!silent || System.nanoTime() - spoken >= SILENCE.toNanos()) {
        out.write(silent ? COMMENT : news.get());
        spoken = System.nanoTime();
      }
      out.flush();
      if (!around.streams().pause(BEAT)) {
        return;
      }
      // To ask who calls costs more than to ask what is new.
      present = beat % BEATS_OF_TRUST == 0 ? again(first) : present;
    }
  }

  /** The request with the caller as it stands now; empty where nothing proves it any more. */
  private Optional<Request> again(Request first) {
    return around
        .streams()
        .present(first.caller())
        .map(caller -> new Request(caller, first.origin(), Optional.empty()));
  }

  /** What is to be sent; empty for whom the events are no longer. */
  private Optional<byte[]> news(Request request, EventFeed feed) throws IOException {
    List<EventFeed.Event> events;
    try {
      events = around.pipeline().relate(operation, target, request, feed::next);
    } catch (ProblemException e) {
      return Optional.empty();
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (EventFeed.Event event : events) {
      String head = "event: " + event.name() + "\nid: " + event.id() + "\ndata: ";
      text.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      // JSON has no line breaks of its own, so that one line of data is enough.
      text.writeBytes(
          JsonBytes.of(json -> JsonWriter.writeValue(json, event.type(), event.data())));
      text.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
    }
    return Optional.of(text.toByteArray());
  }
}
