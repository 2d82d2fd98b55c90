package com.ecosire.gateway.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Predicate;

/** Pages that are read by GET, and asked for by HEAD, which has the same headers (RFC 9110). */
public final class Reading {
  private static final Predicate<Method> METHODS = Method.predicate(Method.GET, Method.HEAD);

  private Reading() {}

  /** Adds a page at a path. */
  public static void route(HttpRules rules, String path, Handler handler) {
    rules.route(METHODS, PathMatchers.create(path), handler);
  }

  static boolean isReading(Method method) {
    return METHODS.test(method);
  }

  /** Sends a page; to HEAD only how long it is. */
  public static void send(byte[] page, ServerRequest request, ServerResponse response) {
    if (request.prologue().method().equals(Method.HEAD)) {
      response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(page.length)).send();
    } else {
      response.send(page);
    }
  }
}
