package com.ecosire.graphql;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Predicate;

/** What is read by GET, and asked for by HEAD, which has the same headers (RFC 9110). */
final class Bodies {
  private static final Predicate<Method> METHODS = Method.predicate(Method.GET, Method.HEAD);

  private Bodies() {}

  static void route(HttpRules rules, String path, Handler handler) {
    rules.route(METHODS, PathMatchers.create(path), handler);
  }

  static boolean isReading(ServerRequest request) {
    return METHODS.test(request.prologue().method());
  }

  /** Sends a body; to HEAD only how long it is. */
  static void send(byte[] body, ServerRequest request, ServerResponse response) {
    if (request.prologue().method().equals(Method.HEAD)) {
      response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(body.length)).send();
    } else {
      response.send(body);
    }
  }
}
