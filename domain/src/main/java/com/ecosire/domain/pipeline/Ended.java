package com.ecosire.domain.pipeline;

import com.ecosire.domain.problem.Problem;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param operation the id of the operation; empty where none was reached
 * @param problem what was answered instead of a result
 * @param status the status that stands for it
 * @param nanos how long it took
 */
public record Ended(String operation, Optional<Problem> problem, int status, long nanos) {
  private static final int OK = 200;
  private static final int BROKEN = 500;

  /** A call that was carried out. */
  public static Ended well(String operation, long nanos) {
    return new Ended(operation, Optional.empty(), OK, nanos);
  }

  /** A call that was refused. */
  public static Ended refused(String operation, Problem problem, long nanos) {
    return new Ended(operation, Optional.of(problem), problem.code().status(), nanos);
  }

  /** A call that the server could not carry out. */
  public static Ended broken(String operation, long nanos) {
    return new Ended(operation, Optional.empty(), BROKEN, nanos);
  }

  /** {@code ok}, or the code of the problem. */
  public String code() {
    String unknown = status == BROKEN ? "internal_error" : "ok";
    return problem.map(known -> known.code().word()).orElse(unknown);
  }
}
