package com.ecosire.rest.problem;

import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemDocument;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Sends problems as {@code application/problem+json}, with the headers that their kinds ask for.
 */
public final class ProblemJson {
  /** Names a request in answers and logs. */
  public static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");

  private static final Header TYPE =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/problem+json");

  // What a handler may have set for the answer that it did not come to give.
  private static final List<HeaderName> SPOILED =
      List.of(
          HeaderNames.CONTENT_DISPOSITION,
          HeaderNames.CONTENT_LENGTH,
          HeaderNames.ETAG,
          HeaderNames.LINK,
          HeaderNames.LOCATION);

  private ProblemJson() {}

  /** Answers a request with a problem; to HEAD only the headers. */
  public static void send(ServerRequest http, ServerResponse response, Problem problem) {
    byte[] json = bytes(problem, http.prologue().uriPath().rawPath(), requestId(http, response));
    SPOILED.forEach(response.headers()::remove);
    response.status(Status.create(problem.code().status(), problem.code().title()));
    response.header(TYPE);
    addHeaders(response.headers(), problem);
    if (http.prologue().method().equals(Method.HEAD)) {
      response.header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, json.length)).send();
    } else {
      response.send(json);
    }
  }

  /**
   * The id under which the log has more; made here where the request failed before anything gave it
   * one.
   */
  public static String requestId(ServerRequest http, ServerResponse response) {
    return http.context()
        .get(Request.class)
        .map(Request::origin)
        .or(() -> http.context().get(Origin.class))
        .map(Origin::requestId)
        .orElseGet(() -> given(response.headers()));
  }

  private static String given(ServerResponseHeaders headers) {
    if (!headers.contains(REQUEST_ID)) {
      headers.set(REQUEST_ID, UUID.randomUUID().toString());
    }
    return headers.get(REQUEST_ID).get();
  }

  static byte[] bytes(Problem problem, String instance, String requestId) {
    // By way of a string, so that half surrogate pairs in names that a caller sent become question
    // marks.
    String text = JsonText.write(ProblemDocument.members(problem, instance, requestId));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void addHeaders(ServerResponseHeaders headers, Problem problem) {
    switch (problem) {
      case Problem.Unauthenticated refusal ->
          headers.set(HeaderNames.WWW_AUTHENTICATE, challenge(refusal));
      case Problem.WrongMethod wrong ->
          headers.set(HeaderNames.ALLOW, String.join(", ", wrong.allowed()));
      case Problem.TryLater later -> headers.set(HeaderNames.RETRY_AFTER, seconds(later));
      case Problem.Refusal refusal -> {}
    }
  }

  /** RFC 6750 section 3: no error is named to a caller that sent no credential. */
  private static String challenge(Problem.Unauthenticated refusal) {
    return switch (refusal.code()) {
      case UNAUTHENTICATED -> "Bearer realm=\"ecosire\"";
      default ->
          "Bearer realm=\"ecosire\", error=\"invalid_token\", error_description=\"The credential is"
              + " not valid\"";
    };
  }

  private static String seconds(Problem.TryLater later) {
    return Long.toString(Math.max(1, later.retryAfter().plusMillis(999).toSeconds()));
  }

  /** The header that says what the body is. */
  static Header type() {
    return TYPE;
  }
}
