package com.ecosire.gateway.http;

import com.ecosire.gateway.settings.Settings;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.function.Predicate;

/**
 * Cross-origin calls from browsers (Fetch Standard, section 3.2). Any page may call as any other
 * client may: with a key that it has. Cookies are for the pages of listed origins.
 */
public final class CrossOrigin implements Filter {
  private static final Header ANY =
      HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  private static final Header CREDENTIALS =
      HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
  private static final Header VARY = HeaderValues.createCached(HeaderNames.VARY, "Origin");
  private static final Header METHODS =
      HeaderValues.createCached(
          HeaderNames.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  private static final Header SENT =
      HeaderValues.createCached(
          HeaderNames.ACCESS_CONTROL_ALLOW_HEADERS,
          "Authorization, Content-Type, Accept, Idempotency-Key, If-Match, If-None-Match,"
              + " Prefer, X-Request-Id, X-CSRF-Token, X-Ecosire-Session, traceparent");
  private static final Header READ =
      HeaderValues.createCached(
          HeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS,
          "Content-Disposition, ETag, Idempotency-Replayed, Link, Location,"
              + " Preference-Applied, RateLimit, RateLimit-Policy, Retry-After, Server-Timing,"
              + " WWW-Authenticate, X-RateLimit-Limit,"
              + " X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id");

  static final String REST = "/api/";
  static final String GRAPHQL = "/graphql";

  private final Predicate<String> listed;
  private final Header maxAge;

  /** Allows cookies to the pages of listed origins. */
  public CrossOrigin(Predicate<String> listed, Settings.Cors settings) {
    this.listed = listed;
    this.maxAge =
        HeaderValues.createCached(
            HeaderNames.ACCESS_CONTROL_MAX_AGE, Integer.toString(settings.maxAge()));
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest http, RoutingResponse response) {
    if (!http.headers().contains(HeaderNames.ORIGIN)) {
      chain.proceed();
      return;
    }
    allow(http, response.headers());
    boolean asks =
        http.prologue().method().equals(Method.OPTIONS)
            && http.headers().contains(HeaderNames.ACCESS_CONTROL_REQUEST_METHOD);
    if (asks) {
      response.headers().set(METHODS);
      response.headers().set(SENT);
      response.headers().set(maxAge);
      response.status(Status.NO_CONTENT_204).send();
    } else {
      response.headers().set(READ);
      chain.proceed();
    }
  }

  private void allow(RoutingRequest http, ServerResponseHeaders headers) {
    String origin = http.headers().get(HeaderNames.ORIGIN).get();
    headers.set(VARY);
    if (usesCookies(http.prologue().uriPath().rawPath())
        && !isOwn(origin, http)
        && listed.test(origin)) {
      headers.set(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      headers.set(CREDENTIALS);
    } else {
      headers.set(ANY);
    }
  }

  /** Pages and their files are the same for everybody, so that nobody looks who asks. */
  private static boolean usesCookies(String path) {
    return path.startsWith(REST) || path.startsWith(GRAPHQL);
  }

  /**
   * Browsers say where a page is from also when it calls the server that it came from, and for each
   * of its scripts that is a module; such calls need no leave.
   */
  private static boolean isOwn(String origin, RoutingRequest http) {
    return http.headers().contains(HeaderNames.HOST)
        && origin.endsWith("://" + http.headers().get(HeaderNames.HOST).get());
  }
}
