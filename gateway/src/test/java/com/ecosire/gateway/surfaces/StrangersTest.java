package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may not call is told so, whatever else is wrong with the request: nothing of it is read. */
class StrangersTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();

  static Stream<Operation<?, ?>> operations() {
    return Calls.all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void areRefusedBeforeTheirRequestIsJudged(Operation<?, ?> operation) {
    for (Who who : new Who[] {Who.NOBODY, Who.READER}) {
      String code = who.refusal(operation);
      String path = Calls.path(operation, Calls.strangeIds(operation)) + "?noSuchParameter=1";
      for (String type : new String[] {"application/json", "image/png"}) {
        String body = operation.hasBody() ? "{no json" : "";
        String[] headers = {"Content-Type", type, "Accept", "image/png", "If-Match", "no tag"};
        Answer answer = GATEWAY.send(who, operation.method(), path, body, headers);
        assertTrue(answer.status() >= 400, () -> "" + answer.body());
        if (!code.isEmpty()) {
          assertEquals(code, answer.code(), () -> who + ": " + answer.body());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void areRefusedBeforeTheirBodyIsMeasured(Operation<?, ?> operation) {
    if (operation.hasBody() && !Who.NOBODY.refusal(operation).isEmpty()) {
      String path = Calls.path(operation, Calls.strangeIds(operation));
      String body = "x".repeat(1_100_000);
      Answer answer =
          GATEWAY.send(
              Who.NOBODY, operation.method(), path, body, "Content-Type", "application/json");
      assertEquals(401, answer.status(), () -> "" + answer.body());
    }
  }
}
