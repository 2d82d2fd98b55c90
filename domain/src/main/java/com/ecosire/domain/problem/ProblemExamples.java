package com.ecosire.domain.problem;

import java.util.List;
import java.util.Map;

/** What the documents of problems look like. */
public final class ProblemExamples {
  private static final String REQUEST_ID = "019b7a3c-1e00-75a3-a5d5-58a45e328e47";

  private ProblemExamples() {}

  /** A document of a code, with the details that it comes with. */
  public static Map<String, Object> of(ProblemCode code) {
    String path = code == ProblemCode.ALREADY_EXISTS ? "/api/products" : "/api/contacts";
    return ProblemDocument.members(problem(code), path, REQUEST_ID);
  }

  private static Problem problem(ProblemCode code) {
    return switch (code) {
      case VALIDATION_FAILED ->
          Problems.invalid(
                  List.of(
                      new Violation("name", "too_short", "Must not be empty"),
                      new Violation("email", "email", "Invalid email address")))
              .problem();
      case UNKNOWN_FIELD -> one(code, "nickname", "There is no such field");
      case UNKNOWN_REFERENCE ->
          one(code, "parentId", "There is no such Contact in this organization");
      case INVALID_CURSOR -> one(code, "cursor", "The cursor does not belong to this list");
      case UNKNOWN_PARAMETER ->
          new Problem.Refusal(
              code,
              "There is no query parameter colour",
              List.of(new Violation("colour", code.word(), "There is no such parameter")));
      case ALREADY_EXISTS ->
          Problems.alreadyExists("sku", "Another record has the same sku").problem();
      default -> new Problem.Refusal(code, firstSentence(code.explanation()), List.of());
    };
  }

  private static Problem one(ProblemCode code, String field, String message) {
    return Problems.invalid(field, code.word(), message).problem();
  }

  private static String firstSentence(String text) {
    return text.substring(0, text.indexOf('.'));
  }
}
