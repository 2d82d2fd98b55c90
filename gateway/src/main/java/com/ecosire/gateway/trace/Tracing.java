package com.ecosire.gateway.trace;

import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.gateway.pipeline.Measuring;
import com.ecosire.gateway.settings.Settings;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes a span of each request and, below it, one of each operation that it calls. A request that
 * says by {@code traceparent} that it belongs to a trace goes on with that one; the answer's {@code
 * traceresponse} tells its place.
 */
public final class Tracing implements Filter, Measuring, AutoCloseable {
  private static final HeaderName TRACE_PARENT = HeaderNames.create("traceparent");
  private static final HeaderName TRACE_RESPONSE = HeaderNames.create("traceresponse");
  private static final String PATH = "v1/traces";
  private static final int SERVER_ERROR = 500;

  // By what every call of the request knows; without the request there is no entry either.
  private final Map<Origin, TraceContext> open = Collections.synchronizedMap(new WeakHashMap<>());
  private final double ratio;
  private final Clock clock;
  private final SpanSender sender;

  private Tracing(Settings.Traces settings, Clock clock) {
    this.ratio = settings.percent() / 100.0;
    this.clock = clock;
    String base = settings.endpoint();
    this.sender =
        new SpanSender(
            URI.create(base.endsWith("/") ? base + PATH : base + "/" + PATH),
            Map.of("service.name", settings.service()));
  }

  /** Traces, where the settings name a collector. */
  public static Optional<Tracing> of(Settings.Traces settings, Clock clock) {
    return settings.endpoint().isEmpty()
        ? Optional.empty()
        : Optional.of(new Tracing(settings, clock));
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest http, RoutingResponse response) {
    Optional<TraceContext> sent = http.headers().first(TRACE_PARENT).flatMap(TraceContext::of);
    TraceContext place =
        sent.map(TraceContext::child)
            .orElseGet(() -> TraceContext.fresh(ThreadLocalRandom.current().nextDouble() < ratio));
    response.headers().set(TRACE_RESPONSE, place.header());
    if (place.sampled()) {
      Origin origin = http.context().get(Origin.class).orElseThrow();
      open.put(origin, place);
      Instant begun = clock.instant();
      long nanos = System.nanoTime();
      Optional<String> parent = sent.map(TraceContext::spanId);
      response.whenSent(
          () ->
              sender.send(
                  new Span(
                      place,
                      parent,
                      work(http, response, begun, System.nanoTime() - nanos),
                      facts(http, response, origin))));
    }
    chain.proceed();
  }

  private static Span.Work work(
      RoutingRequest http, RoutingResponse response, Instant begun, long nanos) {
    boolean failed = response.status().code() >= SERVER_ERROR;
    String name = http.prologue().method().text();
    return new Span.Work(name, Span.Kind.SERVER, begun, nanos, failed);
  }

  /** Neither the query nor the address, which are the client's own business. */
  private static Map<String, Object> facts(
      RoutingRequest http, RoutingResponse response, Origin origin) {
    return Map.of(
        "http.request.method", http.prologue().method().text(),
        "url.path", http.prologue().uriPath().rawPath(),
        "http.response.status_code", response.status().code(),
        "ecosire.request_id", origin.requestId());
  }

  @Override
  public void note(Operation<?, ?> operation, Request request, String code, long nanos) {
    TraceContext parent = open.get(request.origin());
    if (parent == null) {
      return;
    }
    boolean failed = code.equals("internal_error") || code.equals("unavailable");
    Instant begun = clock.instant().minusNanos(nanos);
    sender.send(
        new Span(
            parent.child(),
            Optional.of(parent.spanId()),
            new Span.Work(operation.id(), Span.Kind.INTERNAL, begun, nanos, failed),
            Map.of("ecosire.operation", operation.id(), "ecosire.code", code)));
  }

  /** Sends what is not sent yet. */
  @Override
  public void close() {
    sender.close();
  }
}
