package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Type;
import com.ecosire.gateway.surfaces.Answer.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids that nobody has are refused wherever a field refers to a resource, at any depth. */
class ReferencesTest {
  static Stream<Operation<?, ?>> operations() {
    return Calls.withBody()
        .filter(operation -> operation.input() instanceof Input.Of)
        .filter(operation -> operation.input().fields().stream().anyMatch(ReferencesTest::refers));
  }

  private static boolean refers(Field field) {
    return field.reference().isPresent()
        || (element(field) instanceof Type.Nested nested
            && nested.shape().writable().stream().anyMatch(part -> part.reference().isPresent()));
  }

  private static Type element(Field field) {
    return field.type() instanceof Type.ListOf list ? list.element() : field.type();
  }

  /** Puts an unknown id wherever one can be, and says where. */
  private static Object strange(Field field, String path, Set<String> paths) {
    boolean list = field.type() instanceof Type.ListOf;
    String at = list ? path + "[0]" : path;
    if (field.reference().isPresent()) {
      paths.add(at);
      String id = UUID.randomUUID().toString();
      return list ? List.of(id) : id;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (Field part : ((Type.Nested) element(field)).shape().writable()) {
      if (part.reference().isPresent()) {
        object.put(part.name(), strange(part, at + "." + part.name(), paths));
      } else if (part.required()) {
        object.put(part.name(), Samples.value(part, part.type()));
      }
    }
    return list ? List.of(object) : object;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void unknownIdsAreNamedWithTheirPaths(Operation<?, ?> operation) {
    var ids = Known.ids(operation);
    assumeTrue(ids.isPresent(), "nothing of this kind can be made from the shapes alone");
    Map<String, Object> values = Known.values(operation);
    Set<String> paths = new java.util.TreeSet<>();
    operation.input().fields().stream()
        .filter(ReferencesTest::refers)
        .forEach(field -> values.put(field.name(), strange(field, field.name(), paths)));
    Answer rest = Calls.rest(Who.ADMIN, operation, ids.get(), values);
    Answer graphql = Calls.graphql(Who.ADMIN, operation, ids.get(), values);
    assertEquals(422, rest.status(), () -> "" + rest.body());
    Set<String> named =
        rest.faults().stream()
            .filter(fault -> fault.code().equals("unknown_reference"))
            .map(Fault::field)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    // Creations look at their own ids first, then at those within, of which modules say more.
    assertFalse(named.isEmpty(), () -> "" + rest.body());
    assertTrue(paths.containsAll(named), () -> "" + rest.body());
    if (operation.kind() != Kind.CREATE) {
      assertEquals(paths, named, () -> "" + rest.body());
    }
    if (!(operation.output() instanceof Output.Binary)) {
      // GraphQL gives a link without looking; who follows it makes the call above.
      assertEquals(rest.faults(), graphql.faults(), () -> "" + graphql.body());
    }
  }
}
