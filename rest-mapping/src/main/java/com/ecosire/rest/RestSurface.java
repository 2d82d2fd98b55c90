package com.ecosire.rest;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.rest.answer.EventStreams;
import com.ecosire.rest.answer.Exchange;
import com.ecosire.rest.answer.Surroundings;
import com.ecosire.rest.answer.Wanted;
import com.ecosire.rest.link.LinkEndpoint;
import com.ecosire.rest.link.SignedLinks;
import com.ecosire.rest.problem.DirectProblems;
import com.ecosire.rest.problem.ErrorHandlers;
import com.ecosire.rest.problem.ProblemPages;
import com.ecosire.rest.request.BodyReader;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRouting;

/**
 * REST: every operation of the catalog under {@code /api}, links to files, explanations of
 * problems, and the answers to whatever fails anywhere in the server.
 *
 * <p>A filter of the gateway must have put the {@link com.ecosire.domain.pipeline.Request} into the
 * request's context.
 */
public final class RestSurface implements AutoCloseable {
  private static final String GET = "GET";

  private final Routes<Target> routes = new Routes<>();
  private final EventStreams streams;

  /** Works out the routes of all operations. */
  public RestSurface(Catalog catalog, Pipeline pipeline, SignedLinks links, RestSettings settings) {
    this.streams = new EventStreams(links::present);
    Surroundings around = new Surroundings(catalog, pipeline, streams);
    BodyReader.Bounds bounds =
        new BodyReader.Bounds(settings.maxBody(), settings.maxUpload(), settings.uploads());
    for (Operation<?, ?> operation : catalog.operations()) {
      Target endpoint = new Endpoint<>(operation, around, bounds);
      routes.add(operation.method(), "/api" + operation.path(), endpoint);
      operation.wellKnown().ifPresent(path -> routes.add(operation.method(), path, endpoint));
    }
    LinkEndpoint files = new LinkEndpoint(catalog, pipeline, links);
    routes.add(
        GET,
        SignedLinks.PATH + "{token}",
        (http, response, values) ->
            files.send(
                new Exchange(http, response, Endpoint.request(http), Wanted.ALL),
                values.getFirst()));
    routes.add(
        GET,
        "/problems/{code}",
        (http, response, values) -> ProblemPages.send(http, response, values.getFirst()));
  }

  /**
   * Adds the routes, as one that leaves unknown paths to others, and handlers for every error of
   * the server.
   */
  public void register(HttpRouting.Builder routing) {
    routing.addFilter(new ClosingFilter());
    routing.route(
        HttpRoute.builder().path(PathMatchers.any()).handler(new Dispatcher(routes)).build());
    ErrorHandlers.register(routing);
  }

  /** Ends the streams, which would else never end. */
  @Override
  public void close() {
    streams.close();
  }

  /** Answers to what the server refuses before routing, for the listener's configuration. */
  public static DirectHandlers directHandlers() {
    return DirectProblems.handlers();
  }
}
