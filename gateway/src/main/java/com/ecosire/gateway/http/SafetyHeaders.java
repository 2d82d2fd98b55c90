package com.ecosire.gateway.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import java.util.List;

/**
 * What browsers are told of every answer. Pages set a Content-Security-Policy of their own instead
 * of this one, which allows nothing.
 */
final class SafetyHeaders {
  private static final List<Header> ALWAYS =
      List.of(
          HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
          HeaderValues.createCached("Referrer-Policy", "no-referrer"),
          HeaderValues.createCached("X-Frame-Options", "DENY"),
          HeaderValues.createCached(
              "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
          HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "private, no-cache"));

  /** Over https only: browsers ignore it otherwise, and a port for tests must not bind a host. */
  private static final Header TRANSPORT =
      HeaderValues.createCached("Strict-Transport-Security", "max-age=31536000");

  private SafetyHeaders() {}

  static void set(ServerResponseHeaders headers, boolean secure) {
    for (Header header : ALWAYS) {
      headers.set(header);
    }
    if (secure) {
      headers.set(TRANSPORT);
    }
  }
}
