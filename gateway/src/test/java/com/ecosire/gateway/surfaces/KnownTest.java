package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shapes say is enough to make a record, so that the other tests have some. */
class KnownTest {
  static Stream<Operation<?, ?>> creations() {
    return Calls.all().filter(operation -> operation.kind() == Kind.CREATE);
  }

  @ParameterizedTest
  @MethodSource("creations")
  void theRequiredFieldsMakeARecord(Operation<?, ?> operation) {
    Answer answer = Known.made().get(operation.id());
    assertEquals(
        201,
        Optional.ofNullable(answer).map(Answer::status).orElse(0),
        () -> answer == null ? "no parent" : "" + answer.body());
  }
}
