package com.ecosire.domain.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is shown of a problem is what the API would say. */
class ProblemExamplesTest {
  private static final Set<ProblemCode> WITH_DETAILS =
      EnumSet.of(
          ProblemCode.VALIDATION_FAILED,
          ProblemCode.UNKNOWN_FIELD,
          ProblemCode.UNKNOWN_REFERENCE,
          ProblemCode.INVALID_CURSOR,
          ProblemCode.UNKNOWN_PARAMETER,
          ProblemCode.ALREADY_EXISTS);

  @Test
  void theCodesThatNameFieldsShowSome() {
    Set<ProblemCode> found =
        ProblemDocument.codes().stream()
            .filter(code -> !details(code).isEmpty())
            .collect(Collectors.toSet());
    assertEquals(WITH_DETAILS, found);
    assertEquals("email", ((Map<?, ?>) details(ProblemCode.VALIDATION_FAILED).get(1)).get("code"));
  }

  @Test
  void everyExampleIsOfItsOwnCode() {
    ProblemDocument.codes()
        .forEach(code -> assertEquals(code.word(), ProblemExamples.of(code).get("code")));
  }

  private static List<?> details(ProblemCode code) {
    return (List<?>) ProblemExamples.of(code).get("details");
  }
}
