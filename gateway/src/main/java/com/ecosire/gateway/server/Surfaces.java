package com.ecosire.gateway.server;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.http.Arrival;
import com.ecosire.gateway.http.CrossOrigin;
import com.ecosire.gateway.http.Identification;
import com.ecosire.gateway.http.SwaggerPages;
import com.ecosire.gateway.http.UnsubscribePages;
import com.ecosire.gateway.pipeline.Chain;
import com.ecosire.gateway.portal.PortalPages;
import com.ecosire.gateway.security.Browsers;
import com.ecosire.gateway.security.Present;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.trace.Tracing;
import com.ecosire.graphql.GraphqlSettings;
import com.ecosire.graphql.GraphqlSurface;
import com.ecosire.graphql.document.Bounds;
import com.ecosire.rest.RestSettings;
import com.ecosire.rest.RestSurface;
import com.ecosire.rest.link.SignedLinks;
import com.ecosire.rest.openapi.OpenApiRoutes;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.spi.ServerFeature;
import io.helidon.webserver.websocket.WsRouting;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The doors of the house: REST, GraphQL, and the pages that describe them. */
final class Surfaces {
  private final Settings settings;
  private final Catalog catalog;
  private final RestSurface rest;
  private final GraphqlSurface graphql;
  private final List<UnsubscribePages> unsubscribing;

  /**
   * What the surfaces work with.
   *
   * @param listening whoever stays connected
   */
  record Parts(Chain pipeline, SignedLinks links, Listening listening) {}

  Surfaces(Settings settings, Catalog catalog, Parts parts) {
    Chain pipeline = parts.pipeline;
    this.settings = settings;
    this.catalog = catalog;
    this.unsubscribing =
        List.of(
            unsubscribing("/unsubscribe", "notifications.unsubscribe", pipeline),
            unsubscribing("/status/unsubscribe", "status.unsubscribe", pipeline));
    this.rest = new RestSurface(catalog, pipeline, parts.links, rest(settings));
    this.graphql =
        new GraphqlSurface(
            catalog,
            pipeline,
            parts.links,
            parts.listening.in(graphql(settings.graphql()).withCounting(pipeline::count)));
  }

  private UnsubscribePages unsubscribing(String path, String operation, Chain pipeline) {
    return new UnsubscribePages(path, catalog.operation(operation).orElseThrow(), pipeline);
  }

  /** Links to files, which end with what proved their caller. */
  static SignedLinks links(Settings settings, MasterKey key, Present present) {
    return new SignedLinks(key.seal("links"), settings.http().base(), present.clock(), present);
  }

  private static RestSettings rest(Settings settings) {
    Settings.Http http = settings.http();
    return new RestSettings(
        http.maxBody(), http.maxUpload(), settings.data().folder().resolve("uploads"));
  }

  private static GraphqlSettings graphql(Settings.Graphql set) {
    Bounds usual = Bounds.USUAL;
    Bounds bounds =
        new Bounds(
            usual.characters(),
            usual.tokens(),
            set.maxDepth(),
            usual.fields(),
            usual.aliases(),
            usual.directives(),
            usual.rootFields());
    GraphqlSettings settings =
        AllowedDocuments.of(set.allowedDocuments())
            .map(GraphqlSettings.usual()::withAllowed)
            .orElseGet(GraphqlSettings::usual);
    return settings
        .withBounds(bounds)
        .withCostLimit(caller -> set.maxCost())
        .withMaxBatch(set.maxBatch())
        .withOpenIntrospection(set.introspection())
        .withDraftStatusCodes(set.draftStatusCodes());
  }

  /** Filters come in the order of a request's way; the pages' routes are few and come last. */
  HttpRouting.Builder routing(Browsers callers, Arrival arrival, Optional<Tracing> tracing) {
    Clock clock = Clock.systemUTC();
    HttpRouting.Builder routing = HttpRouting.builder();
    routing.addFilter(arrival);
    tracing.ifPresent(routing::addFilter);
    routing.addFilter(new CrossOrigin(callers.origins()::contain, settings.cors()));
    routing.addFilter(new Identification(callers, clock));
    PortalPages portal = new PortalPages(catalog);
    routing.register(portal::problems);
    rest.register(routing);
    routing.register(graphql);
    routing.register(portal);
    routing.register(new SwaggerPages());
    unsubscribing.forEach(routing::register);
    return routing;
  }

  /** What speaks over sockets. */
  WsRouting.Builder sockets() {
    return graphql.sockets();
  }

  /** Ends what would keep the server from stopping. */
  void end() {
    rest.close();
    graphql.close();
  }

  /** The OpenAPI documents. */
  ServerFeature documents() {
    return OpenApiRoutes.feature(catalog);
  }
}
