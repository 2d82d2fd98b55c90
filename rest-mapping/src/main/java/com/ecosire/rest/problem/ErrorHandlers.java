package com.ecosire.rest.problem;

import com.ecosire.domain.problem.Failures;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** What becomes of exceptions that handlers and filters throw. */
public final class ErrorHandlers {
  private static final System.Logger LOG = System.getLogger(ErrorHandlers.class.getName());

  private static final Header REPLAYED = HeaderValues.createCached("Idempotency-Replayed", "true");

  private ErrorHandlers() {}

  /** Handles every exception of a server's routing. */
  public static void register(HttpRouting.Builder routing) {
    routing.error(ProblemException.class, ErrorHandlers::refuse);
    routing.error(HttpException.class, ErrorHandlers::refuse);
    routing.error(Throwable.class, ErrorHandlers::fail);
  }

  private static void refuse(ServerRequest http, ServerResponse response, ProblemException e) {
    if (e.isReplayed()) {
      response.header(REPLAYED);
    }
    ProblemJson.send(http, response, e.problem());
  }

  private static void refuse(ServerRequest http, ServerResponse response, HttpException e) {
    Problem problem = HttpStatuses.problem(e.status().code());
    if (problem.code() == ProblemCode.INTERNAL_ERROR) {
      fail(http, response, e);
      return;
    }
    if (!e.keepAlive()) {
      response.header(HeaderValues.CONNECTION_CLOSE);
    }
    ProblemJson.send(http, response, problem);
  }

  private static void fail(ServerRequest http, ServerResponse response, Throwable e) {
    Problem problem = Failures.problem(e);
    if (problem.code().status() >= 500) {
      String where = http.prologue().method().text() + " " + http.prologue().uriPath().rawPath();
      LOG.log(
          problem.code() == ProblemCode.INTERNAL_ERROR
              ? System.Logger.Level.ERROR
              : System.Logger.Level.WARNING,
          "Request " + ProblemJson.requestId(http, response) + " failed: " + where,
          e);
    }
    ProblemJson.send(http, response, problem);
  }
}
