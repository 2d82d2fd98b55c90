package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a record says where it is, whether it is a creation or a command. */
class MakingTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();

  static Stream<Operation<?, ?>> makers() {
    return Calls.all().filter(Operation::makes);
  }

  @Test
  void commandsAreAmongThem() {
    assertFalse(makers().filter(maker -> maker.kind() == Kind.COMMAND).toList().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("makers")
  void newRecordsAreAnsweredWithTheirPlaceAndVersion(Operation<?, ?> operation) {
    Situation situation = Situations.of(operation);
    Answer made = Calls.rest(Who.ADMIN, operation, situation.ids(), situation.values());
    assertEquals(201, made.status(), () -> "" + made.body());
    assertFalse(made.header("ETag").isEmpty());
    Class<?> type = ((Output.One<?>) operation.output()).type();
    boolean readable = RunningGateway.catalog().reading(type).isPresent();
    assertEquals(readable, !made.header("Location").isEmpty(), made.header("Location"));
    // A new organization is read by who goes on in it.
    boolean own = GATEWAY.organization(Who.ADMIN).toString().equals(made.at("organizationId"));
    if (readable && own) {
      Answer read = GATEWAY.send(Who.ADMIN, "GET", made.header("Location"), "");
      assertEquals(200, read.status(), () -> made.header("Location") + ": " + read.body());
      assertEquals(made.at("id"), read.at("id"));
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void theDocumentSaysSo(Operation<?, ?> operation) {
    Object responses = Described.operation(operation).get("responses");
    assertEquals(true, ((Map<?, ?>) responses).containsKey("201"));
    assertEquals(false, ((Map<?, ?>) responses).containsKey("200"));
  }
}
