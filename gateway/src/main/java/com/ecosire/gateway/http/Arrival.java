package com.ecosire.gateway.http;

import com.ecosire.domain.caller.Origin;
import com.ecosire.gateway.net.Address;
import com.ecosire.gateway.net.ClientAddress;
import com.ecosire.gateway.settings.Settings;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Clock;
import java.util.List;

/**
 * The first filter: gives a request its id, its answer the headers that all answers have, and lets
 * it in, unless the server is at its limit.
 */
public final class Arrival implements Filter {
  private static final HeaderName FORWARDED_PROTOCOL = HeaderNames.create("X-Forwarded-Proto");
  private static final String GRAPHQL = "/graphql";
  static final String HEALTH = "/health";
  private static final String LINKS = "/api/links/";

  private final ClientAddress addresses;
  private final Admission admission;
  private final Drain drain;
  private final Ending log;
  private final Clock clock;

  /** Lets requests in as the settings say, until the drain begins. */
  public Arrival(Settings.Http settings, Drain drain, Ending log, Clock clock) {
    this.addresses = new ClientAddress(settings.trustedProxies());
    this.admission = new Admission(settings);
    this.drain = drain;
    this.log = log;
    this.clock = clock;
  }

  /** Where requests are let in, for what does not come as one. */
  public Admission admission() {
    return admission;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest http, RoutingResponse response) {
    String peer = http.remotePeer().host();
    boolean isProxy = addresses.trusts(peer);
    Exchange exchange = exchange(http, isProxy ? client(http, peer) : Address.canonical(peer));
    http.context().register(exchange.origin());
    greet(response.headers(), exchange, http.isSecure() || (isProxy && cameSecurely(http)));
    response.whenSent(() -> log.note(exchange, http, response));
    if (exchange.path().startsWith(HEALTH)) {
      // Whoever watches the server wants to hear from it above all when it is busy.
      chain.proceed();
      return;
    }
    Admission.Place place = admission.enter().since(exchange.begun());
    http.context().register(place);
    try {
      chain.proceed();
    } finally {
      place.leave();
    }
  }

  private void greet(ServerResponseHeaders headers, Exchange exchange, boolean isSecure) {
    headers.set(RequestIds.REQUEST_ID, exchange.origin().requestId());
    SafetyHeaders.set(headers, isSecure);
    if (drain.hasBegun()) {
      headers.set(HeaderValues.CONNECTION_CLOSE);
    }
  }

  private Exchange exchange(RoutingRequest http, String address) {
    ServerRequestHeaders headers = http.headers();
    String path = http.prologue().uriPath().rawPath();
    String agent =
        headers.contains(HeaderNames.USER_AGENT) ? headers.get(HeaderNames.USER_AGENT).get() : "";
    String surface = path.startsWith(GRAPHQL) ? "graphql" : "rest";
    Origin origin = new Origin(RequestIds.requestId(headers), address, agent, surface);
    return new Exchange(
        origin,
        http.prologue().method().text(),
        path.startsWith(LINKS) ? LINKS + "***" : path,
        RequestIds.traceId(headers),
        clock.instant(),
        System.nanoTime());
  }

  /** Who is behind a proxy that is trusted. */
  private String client(RoutingRequest http, String proxy) {
    return addresses.of(
        proxy,
        http.headers().values(HeaderNames.X_FORWARDED_FOR),
        http.headers().all(HeaderNames.FORWARDED, List::of));
  }

  /** Whether the proxy says that the client came by HTTPS. */
  private static boolean cameSecurely(RoutingRequest http) {
    return http.headers().values(FORWARDED_PROTOCOL).equals(List.of("https"));
  }
}
