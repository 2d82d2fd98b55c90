package com.ecosire.domain.problem;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short ways to refuse: {@code throw Problems.notFound("contact")}. */
public final class Problems {
  private static final Set<ProblemCode> OWN_CODES =
      Set.of(ProblemCode.UNKNOWN_FIELD, ProblemCode.UNKNOWN_REFERENCE, ProblemCode.INVALID_CURSOR);

  private Problems() {}

  /** 404: no such record in the caller's organization. */
  public static ProblemException notFound(String what) {
    return refusal(ProblemCode.NOT_FOUND, "No such " + what);
  }

  /** 409 {@code conflict}. */
  public static ProblemException conflict(String detail) {
    return refusal(ProblemCode.CONFLICT, detail);
  }

  /** 409 {@code in_use}: others that are named refer to the record. */
  public static ProblemException inUse(String detail) {
    return refusal(ProblemCode.IN_USE, detail);
  }

  /** 409 {@code already_exists} for one field. */
  public static ProblemException alreadyExists(String field, String detail) {
    return new ProblemException(
        new Problem.Refusal(
            ProblemCode.ALREADY_EXISTS,
            detail,
            List.of(new Violation(field, "already_exists", detail))));
  }

  /** 409 {@code invalid_state}: the record's status does not allow the operation. */
  public static ProblemException invalidState(String what, Object status, String wanted) {
    String word = String.valueOf(status).toLowerCase(Locale.ROOT);
    return refusal(
        ProblemCode.INVALID_STATE, "The " + what + " is " + word + "; it cannot be " + wanted);
  }

  /** 422 for one field. */
  public static ProblemException invalid(String field, String code, String message) {
    return invalid(List.of(new Violation(field, code, message)));
  }

  /**
   * 422 for several fields; where all of them share a code of the contract, the problem has that
   * code.
   */
  public static ProblemException invalid(List<Violation> violations) {
    Set<String> codes = violations.stream().map(Violation::code).collect(toSet());
    for (ProblemCode own : OWN_CODES) {
      if (codes.equals(Set.of(own.word()))) {
        return new ProblemException(
            new Problem.Refusal(own, violations.getFirst().message(), violations));
      }
    }
    return new ProblemException(
        new Problem.Refusal(
            ProblemCode.VALIDATION_FAILED, "Validation failed", List.copyOf(violations)));
  }

  /** 422 {@code unknown_reference} for one field. */
  public static ProblemException unknownReference(String field, String resource) {
    return invalid(
        field,
        ProblemCode.UNKNOWN_REFERENCE.word(),
        "No such " + resource + " in this organization");
  }

  /** 401 {@code unauthenticated}: no credential was sent. */
  public static ProblemException unauthenticated() {
    return new ProblemException(
        new Problem.Unauthenticated(
            ProblemCode.UNAUTHENTICATED, "This operation needs an API key or a token"));
  }

  /** 401 {@code invalid_credential}: a credential was sent and is not good. */
  public static ProblemException invalidCredential(String detail) {
    return new ProblemException(
        new Problem.Unauthenticated(ProblemCode.INVALID_CREDENTIAL, detail));
  }

  /** 503 with Retry-After. */
  public static ProblemException unavailable(String detail, Duration retryAfter) {
    return new ProblemException(new Problem.TryLater(ProblemCode.UNAVAILABLE, detail, retryAfter));
  }

  /** Any code with one sentence and nothing else. */
  public static ProblemException refusal(ProblemCode code, String detail) {
    return new ProblemException(new Problem.Refusal(code, detail, List.of()));
  }
}
