package com.ecosire.graphql.run;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of lists by the names that Relay gives them, and back. */
final class PagingWords {
  private static final Map<String, String> TO_GRAPHQL = Map.of("limit", "first", "cursor", "after");

  private PagingWords() {}

  /** The part of a list that was asked for, by the names of REST. */
  static Map<String, Object> ofRest(Map<String, Object> arguments, boolean total) {
    Map<String, Object> paging = new HashMap<>();
    Object first = arguments.get("first");
    Object limit = arguments.get("limit");
    if (first != null && limit != null && !first.equals(limit)) {
      throw Problems.invalid("first", "conflict", "Cannot be given beside another limit");
    }
    put(paging, "limit", first != null ? first : limit);
    put(paging, "page", arguments.get("page"));
    put(paging, "cursor", arguments.get("after"));
    paging.put("total", total);
    return paging;
  }

  private static void put(Map<String, Object> paging, String name, Object value) {
    if (value != null) {
      paging.put(name, value);
    }
  }

  /** A refusal that names the arguments as the caller did. */
  static ProblemException ofGraphql(ProblemException refusal, Map<String, Object> sent) {
    Problem renamed = ofGraphql(refusal.problem(), sent);
    return renamed.equals(refusal.problem()) ? refusal : new ProblemException(renamed);
  }

  /** A problem that names the arguments as the caller did. */
  static Problem ofGraphql(Problem problem, Map<String, Object> sent) {
    if (problem instanceof Problem.Refusal refusal && !refusal.details().isEmpty()) {
      List<Violation> renamed =
          refusal.details().stream().map(fault -> renamed(fault, sent)).toList();
      return new Problem.Refusal(refusal.code(), refusal.detail(), renamed);
    }
    return problem;
  }

  private static Violation renamed(Violation violation, Map<String, Object> sent) {
    String relay = TO_GRAPHQL.getOrDefault(violation.field(), violation.field());
    String name = sent.get(relay) == null ? violation.field() : relay;
    return new Violation(name, violation.code(), violation.message());
  }
}
