package com.ecosire.rest.problem;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;

/**
 * The problem for a status that the HTTP server itself came to, whose own words may tell too much.
 */
final class HttpStatuses {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private HttpStatuses() {}

  /** Statuses that the contract does not have become the nearest that it has. */
  static Problem problem(int status) {
    return switch (status) {
      case 401 ->
          new Problem.Unauthenticated(ProblemCode.UNAUTHENTICATED, "The call needs a credential");
      case 403 -> refusal(ProblemCode.PERMISSION_DENIED, "The call is not allowed");
      case 404 -> refusal(ProblemCode.NOT_FOUND, "There is no such path");
      case 405 -> refusal(ProblemCode.METHOD_NOT_ALLOWED, "The path does not have this method");
      case 406 -> refusal(ProblemCode.NOT_ACCEPTABLE, "No acceptable media type");
      case 413 -> refusal(ProblemCode.PAYLOAD_TOO_LARGE, "The body is too large");
      case 415 ->
          refusal(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The body's media type is not supported");
      case 503 ->
          new Problem.TryLater(
              ProblemCode.UNAVAILABLE, "The server is at its limit for the moment", RETRY_AFTER);
      default ->
          status >= 400 && (status < 500 || status == 505)
              ? refusal(
                  ProblemCode.BAD_REQUEST,
                  "The request is not HTTP/1.1 or HTTP/2 as this server takes it")
              : refusal(ProblemCode.INTERNAL_ERROR, "Something failed on the server");
    };
  }

  private static Problem refusal(ProblemCode code, String detail) {
    return Problems.refusal(code, detail).problem();
  }
}
