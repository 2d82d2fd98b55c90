package com.ecosire.domain.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a problem details object (RFC 9457 section 3.1), the same on both surfaces. */
public final class ProblemDocument {
  private static final String TYPES = "https://api.ecosire.com/problems/";

  // An answer must not grow far beyond the body that it refuses.
  private static final int MAX_DETAILS = 100;

  private ProblemDocument() {}

  /** The URI that names a kind of problem. */
  public static String type(ProblemCode code) {
    return TYPES + code.word();
  }

  /**
   * All members in order, with the first 100 details.
   *
   * @param instance the path that was called
   * @param requestId the id under which the log has more
   */
  public static Map<String, Object> members(Problem problem, String instance, String requestId) {
    ProblemCode code = problem.code();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type(code));
    members.put("title", code.title());
    members.put("status", code.status());
    members.put("detail", problem.detail());
    members.put("instance", instance);
    members.put("code", code.word());
    members.put("requestId", requestId);
    members.put("statusCode", code.status());
    members.put("error", code.title());
    members.put("message", problem.detail());
    members.put(
        "details",
        problem.details().stream().limit(MAX_DETAILS).map(ProblemDocument::detail).toList());
    return members;
  }

  private static Map<String, Object> detail(Violation violation) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("field", violation.field());
    detail.put("message", violation.message());
    detail.put("code", violation.code());
    return detail;
  }

  /** All codes, for the documents and the pages about problems. */
  public static List<ProblemCode> codes() {
    return List.of(ProblemCode.values());
  }
}
