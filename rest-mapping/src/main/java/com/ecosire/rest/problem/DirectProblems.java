package com.ecosire.rest.problem;

import com.ecosire.domain.problem.Problem;
import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportRequest;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.UUID;

/**
 * Answers what the HTTP server refuses before routing: malformed request lines and headers, bodies
 * over the bound.
 */
public final class DirectProblems implements DirectHandler {
  private DirectProblems() {}

  /** The handlers of all such events, for the listener's configuration. */
  public static DirectHandlers handlers() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    DirectProblems problems = new DirectProblems();
    for (EventType event : EventType.values()) {
      handlers.addHandler(event, problems);
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType event,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    Problem problem = HttpStatuses.problem(status.code());
    String requestId = UUID.randomUUID().toString();
    headers.set(ProblemJson.type());
    headers.set(ProblemJson.REQUEST_ID, requestId);
    ProblemJson.addHeaders(headers, problem);
    return TransportResponse.builder()
        .status(Status.create(problem.code().status(), problem.code().title()))
        .headers(headers)
        .keepAlive(event.keepAlive())
        .entity(ProblemJson.bytes(problem, request.path(), requestId))
        .build();
  }
}
