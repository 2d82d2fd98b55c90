package com.ecosire.gateway.surfaces;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What came back over either surface, with its JSON as a tree (null for none). */
record Answer(int status, HttpHeaders headers, Object body, String text) {
  /** Which field, which rule, which words. */
  record Fault(String field, String code, String message) {}

  /** The member at a path of names and indexes; null where there is none. */
  Object at(Object... path) {
    Object place = body;
    for (Object step : path) {
      if (place instanceof Map<?, ?> object) {
        place = object.get(step);
      } else if (place instanceof List<?> list && step instanceof Integer i && i < list.size()) {
        place = list.get(i);
      } else {
        return null;
      }
    }
    return place;
  }

  /** The problem of either surface: the body itself, or the first error's extensions. */
  private Object problem(String member) {
    return isOfGraphql() ? at("errors", 0, "extensions", member) : at(member);
  }

  /** Reports of imports have errors of their own. */
  private boolean isOfGraphql() {
    return at("errors", 0, "extensions") != null;
  }

  boolean refused() {
    return isOfGraphql() || status >= 400;
  }

  /** The problem's code; empty where there is no problem. */
  String code() {
    return refused() ? String.valueOf(problem("code")) : "";
  }

  /** The problem's own status; zero where there is no problem. */
  int problemStatus() {
    return refused() && problem("status") instanceof Number number ? number.intValue() : 0;
  }

  String detail() {
    return String.valueOf(problem("detail"));
  }

  /** The violations. */
  Set<Fault> faults() {
    return problem("details") instanceof List<?> details
        ? details.stream().map(Answer::fault).collect(Collectors.toSet())
        : Set.of();
  }

  Set<String> faultyFields() {
    return faults().stream().map(Fault::field).collect(Collectors.toSet());
  }

  private static Fault fault(Object detail) {
    Map<?, ?> members = (Map<?, ?>) detail;
    return new Fault(
        String.valueOf(members.get("field")),
        String.valueOf(members.get("code")),
        String.valueOf(members.get("message")));
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
