package com.ecosire.rest;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.Selection;
import com.ecosire.rest.answer.Answer;
import com.ecosire.rest.answer.Exchange;
import com.ecosire.rest.answer.Explained;
import com.ecosire.rest.answer.Selections;
import com.ecosire.rest.answer.Surroundings;
import com.ecosire.rest.answer.Wanted;
import com.ecosire.rest.request.Accepts;
import com.ecosire.rest.request.Body;
import com.ecosire.rest.request.BodyReader;
import com.ecosire.rest.request.Parameters;
import com.ecosire.rest.request.Preconditions;
import com.ecosire.rest.request.Query;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One operation over HTTP. What its requests and answers look like is worked out at start. */
final class Endpoint<I, O> implements Target {
  private static final HeaderName LAST_EVENT_ID = HeaderNames.create("Last-Event-ID");

  private final Operation<I, O> operation;
  private final Pipeline pipeline;
  private final List<String> pathNames;
  private final Selections selections;
  private final Parameters parameters;
  private final BodyReader bodies;
  private final Answer<O> answer;
  private final Optional<Header> caching;
  private final boolean streams;

  /** An operation, its bodies within bounds. */
  Endpoint(Operation<I, O> operation, Surroundings around, BodyReader.Bounds bounds) {
    this.operation = operation;
    this.pipeline = around.pipeline();
    this.pathNames = operation.pathParameters();
    this.selections = new Selections(operation, around);
    this.parameters = new Parameters(operation, selections.parameters());
    this.bodies = BodyReader.of(operation, bounds);
    this.answer = Answer.of(operation, around);
    this.streams = operation.output() instanceof Output.Events;
    this.caching =
        operation
            .cached()
            .map(Option.Caching::time)
            .map(time -> time.isZero() ? "no-store" : "public, max-age=" + time.toSeconds())
            .map(words -> HeaderValues.createCached(HeaderNames.CACHE_CONTROL, words));
  }

  @Override
  public void handle(ServerRequest http, ServerResponse response, List<String> pathValues)
      throws IOException {
    try (Asked asked = new Asked(http, response, pathValues)) {
      Request request = request(http);
      if (request.isDryRun()) {
        Explained.send(
            new Exchange(http, response, request, Wanted.ALL),
            pipeline.explain(operation, asked::arguments, request));
        return;
      }
      Outcome<O> outcome = pipeline.run(operation, asked::arguments, request);
      caching.filter(header -> isCacheable(request)).ifPresent(response::header);
      answer.send(asked.exchange, outcome);
    }
  }

  private boolean isCacheable(Request request) {
    return operation.cached().orElseThrow().callers().test(request.caller());
  }

  /** The request as the gateway's filter knows it. */
  static Request request(ServerRequest http) {
    return http.context()
        .get(Request.class)
        .orElseThrow(
            () -> new IllegalStateException("No filter has said who calls " + http.path().path()));
  }

  /**
   * What one request asks for. It is read when the chain wants to know, so that who may not call is
   * refused whatever else is wrong.
   */
  private final class Asked implements AutoCloseable {
    private final ServerRequest http;
    private final ServerResponse response;
    private final List<String> pathValues;
    private Exchange exchange;
    private Optional<Body> body = Optional.empty();

    Asked(ServerRequest http, ServerResponse response, List<String> pathValues) {
      this.http = http;
      this.response = response;
      this.pathValues = pathValues;
    }

    Arguments arguments() {
      if (operation.outputShape().isPresent()) {
        Accepts.requireJson(http.headers());
      }
      Query query = parameters.read(http.prologue().query().rawValue());
      exchange = new Exchange(http, response, request(http), selections.read(query));
      boolean writes = operation.kind().writes();
      if (writes || exchange.request().isDryRun()) {
        // Who may not read a relation must not learn it from a refusal after the change was made.
        exchange.wanted().authorize(exchange.request());
      }
      OptionalLong version =
          writes ? Preconditions.expectedVersion(http.headers()) : OptionalLong.empty();
      Body sent = read(query);
      Selection selection = exchange.wanted().selection();
      return new Arguments(
          path(pathValues),
          resumed(sent.values()),
          query.paging(),
          sent.source(),
          selection,
          version);
    }

    /** Browsers say in a header where a stream that was broken off goes on. */
    private Map<String, ?> resumed(Map<String, ?> values) {
      if (!streams || !http.headers().contains(LAST_EVENT_ID)) {
        return values;
      }
      Map<String, Object> more = new HashMap<>(values);
      more.putIfAbsent("lastEventId", http.headers().get(LAST_EVENT_ID).get());
      return more;
    }

    private Body read(Query query) {
      try {
        Body sent = bodies.read(http, query);
        body = Optional.of(sent);
        return sent;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      body.ifPresent(Body::close);
    }
  }

  private Map<String, String> path(List<String> values) {
    Map<String, String> path = new HashMap<>();
    for (int i = 0; i < pathNames.size(); i++) {
      path.put(pathNames.get(i), values.get(i));
    }
    return path;
  }
}
