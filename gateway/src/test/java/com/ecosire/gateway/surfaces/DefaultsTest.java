package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What inputs are where nothing is sent is told by both documents. */
class DefaultsTest {
  static Stream<Operation<?, ?>> operations() {
    return Calls.all()
        .filter(operation -> operation.input() instanceof Input.Of)
        .filter(operation -> declared(operation).findAny().isPresent());
  }

  /** Records have the defaults that they declare; those of classes are values of new objects. */
  private static Stream<Field> declared(Operation<?, ?> operation) {
    return operation.input().fields().stream()
        .filter(field -> !field.required() && field.defaultValue().isPresent())
        .filter(field -> !(field.type() instanceof Type.ListOf));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void bothDocumentsTellTheSameDefaults(Operation<?, ?> operation) {
    declared(operation)
        .forEach(
            field -> {
              Object value = field.defaultValue().orElseThrow();
              Object sent = JsonText.parse(JsonWriter.text(field.type(), value));
              Object rest = Described.usual(operation, field.name()).orElse("none");
              assertEquals(String.valueOf(sent), String.valueOf(rest), field.name());
              String text =
                  field.type() instanceof Type.Words
                      ? Words.upper((String) rest)
                      : JsonText.write(List.of(rest)).replaceAll("^.|.$", "");
              assertEquals(text, Documents.usual(operation, field.name()), field.name());
            });
  }

  @Test
  void anAbsentFormatIsCsv() {
    RunningGateway gateway = RunningGateway.instance();
    for (String query : new String[] {"", "?format="}) {
      Answer answer = gateway.send(Who.READER, "GET", "/api/contacts/export" + query, "");
      assertTrue(answer.header("Content-Type").startsWith("text/csv"), query);
    }
  }
}
