package com.ecosire.graphql;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.graphql.live.Visits;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** GraphQL over HTTP: from requests to answers. */
final class Endpoint {
  private static final HttpMediaType JSON = HttpMediaType.create("application/json");
  private static final String UTF_8 = "utf-8";
  private static final HeaderName LAST_EVENT = HeaderNames.create("Last-Event-ID");
  private static final Problem NO_MEDIA_TYPE =
      new Problem.Refusal(
          ProblemCode.NOT_ACCEPTABLE,
          "Answers are application/graphql-response+json, application/json or text/event-stream",
          List.of());

  private final Engine engine;
  private final GraphqlSettings settings;
  private final Statuses statuses;

  /** One or several documents. */
  private sealed interface Body {
    record One(Sent sent) implements Body {}

    record Batch(List<Sent> all) implements Body {}
  }

  Endpoint(Engine engine, GraphqlSettings settings) {
    this.engine = engine;
    this.settings = settings;
    this.statuses = new Statuses(settings.draftStatusCodes());
  }

  void post(ServerRequest request, ServerResponse response) {
    handle(request, response, () -> body(request), false);
  }

  void get(ServerRequest request, ServerResponse response) {
    handle(request, response, () -> new Body.One(Sent.of(request.query())), true);
  }

  private void handle(
      ServerRequest http, ServerResponse response, Supplier<Body> read, boolean safe) {
    Request request = http.context().get(Request.class).orElseThrow();
    Reply reply = new Reply(http, response, statuses);
    List<HttpMediaType> accepted = http.headers().acceptedTypes();
    Optional<MediaChoice> media = MediaChoice.of(accepted);
    boolean head = http.prologue().method().equals(Method.HEAD);
    boolean tells = !head && EventStream.isAccepted(accepted);
    if (media.isEmpty() && !tells) {
      reply.refuse(NO_MEDIA_TYPE, MediaChoice.JSON, request);
      return;
    }
    Body body;
    try {
      body = read.get();
    } catch (ProblemException e) {
      reply.refuse(e.problem(), media.orElse(MediaChoice.GRAPHQL), request);
      return;
    }
    Budget budget = new Budget(settings.costLimit(request.caller()));
    switch (body) {
      case Body.One one -> {
        Engine.Way way = new Engine.Way(safe, tells, http.headers().first(LAST_EVENT));
        Engine.Opened opened = engine.open(one.sent, new Engine.Run(request, way, "", budget));
        send(opened, media, new Exchange(http, response, reply));
      }
      case Body.Batch batch when media.isEmpty() ->
          reply.refuse(NO_MEDIA_TYPE, MediaChoice.JSON, request);
      case Body.Batch batch -> reply.send(all(batch, request, budget), media.get(), request);
    }
  }

  private record Exchange(ServerRequest http, ServerResponse response, Reply reply) {
    Request request() {
      return http.context().get(Request.class).orElseThrow();
    }

    EventStream stream(Visits visits) {
      return new EventStream(http, response, visits);
    }
  }

  /** A client that takes nothing but streams is given one, if the request itself was good. */
  private void send(Engine.Opened opened, Optional<MediaChoice> media, Exchange exchange) {
    switch (opened) {
      case Engine.Opened.Begun begun -> tell(begun.live(), exchange);
      case Engine.Opened.Answered answered
          when media.isEmpty() && statuses.isOfDocument(answered.answer()) ->
          exchange.stream(settings.visits()).send(answered.answer());
      case Engine.Opened.Answered answered ->
          exchange.reply.send(
              answered.answer(), media.orElse(MediaChoice.GRAPHQL), exchange.request());
    }
  }

  private void tell(Live live, Exchange exchange) {
    try {
      exchange.stream(settings.visits()).tell(live);
    } catch (ProblemException e) {
      exchange.reply.send(Answer.refused(e.problem()), MediaChoice.GRAPHQL, exchange.request());
    }
  }

  private List<Answer> all(Body.Batch batch, Request request, Budget budget) {
    List<Answer> answers = new ArrayList<>();
    for (Sent sent : batch.all) {
      String prefix = "/" + answers.size();
      answers.add(
          engine.answer(sent, new Engine.Run(request, Engine.Way.plain(false), prefix, budget)));
    }
    return answers;
  }

  private Body body(ServerRequest request) {
    HttpMediaType type = request.headers().contentType().orElse(null);
    if (type == null
        || !type.test(JSON.mediaType())
        || !type.charset().orElse(UTF_8).equalsIgnoreCase(UTF_8)) {
      throw Problems.refusal(
          ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json in UTF-8");
    }
    Object tree;
    try {
      tree = JsonText.parse(request.content().inputStream());
    } catch (IOException e) {
      throw Problems.refusal(ProblemCode.MALFORMED_JSON, "The body is not well-formed JSON");
    }
    return switch (tree) {
      case Map<?, ?> object -> new Body.One(Sent.of(object));
      case List<?> list -> new Body.Batch(batch(list));
      case null, default ->
          throw Problems.refusal(ProblemCode.BAD_REQUEST, "The body must be a JSON object");
    };
  }

  private List<Sent> batch(List<?> list) {
    if (list.isEmpty() || list.size() > settings.maxBatch()) {
      throw Problems.refusal(
          ProblemCode.BAD_REQUEST,
          "A batch must have 1 to " + settings.maxBatch() + " documents, not " + list.size());
    }
    List<Sent> batch = new ArrayList<>();
    for (Object each : list) {
      if (!(each instanceof Map<?, ?> object)) {
        throw Problems.refusal(
            ProblemCode.BAD_REQUEST, "Each document of a batch must be a JSON object");
      }
      batch.add(Sent.of(object));
    }
    return batch;
  }
}
