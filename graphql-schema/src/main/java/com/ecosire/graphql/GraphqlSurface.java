package com.ecosire.graphql;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.graphql.document.Documents;
import com.ecosire.graphql.run.CatalogWiring;
import com.ecosire.graphql.run.SentFaults;
import com.ecosire.graphql.schema.RestIndex;
import com.ecosire.graphql.schema.SchemaMaker;
import com.ecosire.graphql.schema.Sdl;
import graphql.schema.GraphQLSchema;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.websocket.WsRouting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalog over GraphQL: {@code /graphql}, its schema at {@code /graphql/schema.graphql} and
 * GraphiQL at {@code /graphiql}. Expects the request's {@link Request} in Helidon's request
 * context.
 */
public final class GraphqlSurface implements HttpService, AutoCloseable {
  private static final String PATH = "/graphql";
  private static final String SCHEMA = PATH + "/schema.graphql";
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final GraphQLSchema schema;
  private final GraphqlSettings settings;
  private final Endpoint endpoint;
  private final Sockets sockets;
  private final GraphiqlPages pages;
  private volatile String sdl;

  /** The surface of a catalog; makes the schema, and throws where two of its names clash. */
  public GraphqlSurface(
      Catalog catalog, Pipeline pipeline, FileLinks links, GraphqlSettings settings) {
    this.schema = SchemaMaker.make(catalog, new CatalogWiring(catalog, pipeline, links));
    this.settings = settings;
    Set<String> relations =
        catalog.resources().stream()
            .flatMap(resource -> resource.relations().stream())
            .map(Relation::name)
            .collect(Collectors.toSet());
    Documents documents = new Documents(schema, settings.bounds(), relations);
    Engine engine =
        new Engine(
            new Execution(schema, pipeline, new SentFaults(catalog, schema)), documents, settings);
    this.endpoint = new Endpoint(engine, settings);
    this.sockets = new Sockets(engine, settings);
    this.pages = new GraphiqlPages(settings.example(), () -> RestIndex.of(catalog));
  }

  /** The schema in GraphQL's schema definition language, sorted by name; printed at first use. */
  public String sdl() {
    String text = sdl;
    if (text == null) {
      text = Sdl.print(schema);
      sdl = text;
    }
    return text;
  }

  /** The same over sockets that speak {@code graphql-transport-ws}, at the same path. */
  public WsRouting.Builder sockets() {
    return WsRouting.builder().endpoint(PATH, sockets);
  }

  /** Sends those away that are connected over sockets. */
  @Override
  public void close() {
    sockets.close();
  }

  @Override
  public void routing(HttpRules rules) {
    Bodies.route(rules, PATH, endpoint::get);
    Bodies.route(rules, SCHEMA, this::schema);
    rules
        .post(PATH, endpoint::post)
        .options(PATH, GraphqlSurface::options)
        .any(PATH, GraphqlSurface::refuseMethod);
    pages.routing(rules);
  }

  private static void options(ServerRequest request, ServerResponse response) {
    response.header(HeaderNames.ALLOW, METHODS).status(204).send();
  }

  private static void refuseMethod(ServerRequest request, ServerResponse response) {
    Problem problem =
        new Problem.WrongMethod("GraphQL is read by GET and POST", List.of(METHODS.split(", ")));
    response.header(HeaderNames.ALLOW, METHODS);
    refuse(problem, request, response);
  }

  private void schema(ServerRequest request, ServerResponse response) {
    Request known = request.context().get(Request.class).orElseThrow();
    if (!settings.openIntrospection() && known.caller().kind() == Caller.Kind.ANONYMOUS) {
      refuse(
          new Problem.Unauthenticated(
              ProblemCode.UNAUTHENTICATED, "The schema is shown to known callers only"),
          request,
          response);
      return;
    }
    response.header(HeaderNames.CONTENT_TYPE, "application/graphql; charset=utf-8");
    Bodies.send(sdl().getBytes(StandardCharsets.UTF_8), request, response);
  }

  private static void refuse(Problem problem, ServerRequest request, ServerResponse response) {
    Request known = request.context().get(Request.class).orElseThrow();
    new Reply(request, response, new Statuses(false)).refuse(problem, MediaChoice.JSON, known);
  }
}
