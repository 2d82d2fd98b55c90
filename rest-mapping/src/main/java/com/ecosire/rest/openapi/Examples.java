package com.ecosire.rest.openapi;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.shape.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Example values: what the field's description gives, else its default, else one made from its type
 * and name. Each is held against the field's own rules; where none fits, that is a fault of the
 * declaration.
 */
final class Examples {
  private static final int PATCHED_FIELDS = 3;

  private final List<String> faults = new ArrayList<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  /** Fields whose example breaks their own rules, or that have none. */
  List<String> faults() {
    return faults;
  }

  /**
   * The example of a field by itself; empty for objects, which show those of their members, and for
   * files.
   */
  Optional<Object> member(String owner, Field field) {
    Type type = element(field);
    return type instanceof Type.Nested || type == Scalar.FILE
        ? Optional.empty()
        : Optional.of(value(owner, field, Use.SENT));
  }

  /**
   * What an operation can be sent: what is required, and what refers to nothing that a reader may
   * not have.
   */
  Map<String, Object> input(Operation<?, ?> operation) {
    boolean patch = operation.input() instanceof Input.Patched;
    Stream<Field> fields =
        operation.input().fields().stream().filter(field -> element(field) != Scalar.FILE);
    Stream<Field> shown =
        patch
            ? fields.filter(field -> field.reference().isEmpty()).limit(PATCHED_FIELDS)
            : fields.filter(field -> field.required() || field.reference().isEmpty());
    return object(operation.resource().orElse(operation.id()), shown.toList(), Use.SENT);
  }

  /** What is answered. */
  Map<String, Object> output(Class<?> type) {
    List<Field> shown =
        Shape.of(type).fields().stream().filter(field -> !FieldSchemas.isSecret(field)).toList();
    open.push(type);
    Map<String, Object> example = object(TypeNames.output(type), shown, Use.ANSWERED);
    open.pop();
    return example;
  }

  private Map<String, Object> object(String owner, List<Field> fields, Use use) {
    Map<String, Object> object = new LinkedHashMap<>();
    fields.forEach(field -> object.put(field.name(), value(owner, field, use)));
    return object;
  }

  private Object value(String owner, Field field, Use use) {
    Type type = element(field);
    boolean list = field.type() instanceof Type.ListOf;
    if (type instanceof Type.Nested nested) {
      return nested(nested.shape(), list, use);
    }
    Object example =
        field
            .example()
            .map(text -> given(field, type, text))
            .orElseGet(() -> made(owner, field, type));
    boolean single = list && !(example instanceof List<?>);
    Object value =
        single ? Collections.nCopies(Math.max(1, field.limits().minItems()), example) : example;
    check(owner, field, value);
    return value;
  }

  private Object nested(Shape<?> shape, boolean list, Use use) {
    if (open.contains(shape.type())) {
      return list ? List.of() : null;
    }
    open.push(shape.type());
    List<Field> fields = use == Use.ANSWERED ? shape.fields() : shape.writable();
    Map<String, Object> object =
        object(
            TypeNames.output(shape.type()),
            fields.stream().filter(field -> !hidden(field, use)).toList(),
            use);
    open.pop();
    return list ? List.of(object) : object;
  }

  private static boolean hidden(Field field, Use use) {
    return use == Use.ANSWERED && FieldSchemas.isSecret(field);
  }

  private static Object given(Field field, Type type, String text) {
    boolean plain = type instanceof Type.Words || (type instanceof Scalar scalar && isText(scalar));
    boolean list = field.type() instanceof Type.ListOf && text.startsWith("[");
    return plain && !list ? text : JsonText.parse(text);
  }

  private static boolean isText(Scalar scalar) {
    return "string".equals(ScalarSchemas.of(scalar).get("type"));
  }

  private Object made(String owner, Field field, Type type) {
    Optional<Object> usual =
        field.defaultValue().map(value -> JsonText.parse(JsonWriter.text(field.type(), value)));
    if (usual.filter(Examples::isTelling).isPresent()) {
      return usual.get();
    }
    return switch (type) {
      case Type.Words words -> words.words().getFirst();
      case Scalar scalar -> SampleValues.of(owner, field, scalar).orElse("");
      default -> throw new IllegalStateException("no example for " + type);
    };
  }

  private static boolean isTelling(Object value) {
    return value instanceof String text ? !text.isEmpty() : value instanceof Boolean;
  }

  private void check(String owner, Field field, Object value) {
    violations(field, value).stream()
        .map(
            violation ->
                owner
                    + "."
                    + violation.field()
                    + " needs a fitting example in its @Doc: "
                    + violation.message())
        .filter(fault -> !faults.contains(fault))
        .forEach(faults::add);
  }

  /** What a value breaks of a field's own rules. */
  static List<Violation> violations(Field field, Object value) {
    Binding binding = new Binding(Source.TYPED);
    binding.value(field, value, field.name());
    return binding.violations();
  }

  private static Type element(Field field) {
    return field.type() instanceof Type.ListOf list ? list.element() : field.type();
  }
}
