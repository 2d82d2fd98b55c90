package com.ecosire.rest;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.rest.request.Percent;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one handler of the surface: finds the target of a path and method, and leaves other paths to
 * other handlers.
 */
final class Dispatcher implements Handler {
  private static final String GET = "GET";
  private static final String HEAD = "HEAD";
  private static final String OPTIONS = "OPTIONS";

  private final Routes<Target> routes;

  /** Dispatches to some routes. */
  Dispatcher(Routes<Target> routes) {
    this.routes = routes;
  }

  @Override
  public void handle(ServerRequest http, ServerResponse response) {
    Optional<Routes.Match<Target>> match = routes.find(http.prologue().uriPath().rawPath());
    if (match.isEmpty()) {
      response.next();
      return;
    }
    String method = http.prologue().method().text();
    Map<String, Target> methods = match.get().methods();
    Target target = methods.get(method.equals(HEAD) ? GET : method);
    if (target != null) {
      handle(target, match.get().values(), http, response);
    } else if (method.equals(OPTIONS)) {
      String allow = String.join(", ", allowed(methods));
      response
          .status(Status.NO_CONTENT_204)
          .header(HeaderValues.create(HeaderNames.ALLOW, allow))
          .send();
    } else {
      String detail =
          "There is no " + method + " here, only " + String.join(", ", allowed(methods));
      throw new ProblemException(new Problem.WrongMethod(detail, List.copyOf(allowed(methods))));
    }
  }

  private static Set<String> allowed(Map<String, Target> methods) {
    Set<String> allowed = new TreeSet<>(methods.keySet());
    allowed.add(OPTIONS);
    if (allowed.contains(GET)) {
      allowed.add(HEAD);
    }
    return allowed;
  }

  private static void handle(
      Target target, List<String> values, ServerRequest http, ServerResponse response) {
    try {
      values.replaceAll(Percent::segment);
      target.handle(http, response, values);
    } catch (UncheckedIOException e) {
      throw gone(e.getCause(), e);
    } catch (IOException e) {
      throw gone(e, new UncheckedIOException(e));
    }
  }

  /** A client that went away is nobody's fault and gets no answer. */
  private static RuntimeException gone(IOException cause, RuntimeException failure) {
    return cause instanceof SocketException
        ? new CloseConnectionException("The client went away", cause)
        : failure;
  }
}
