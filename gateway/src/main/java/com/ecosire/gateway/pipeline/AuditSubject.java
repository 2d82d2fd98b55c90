package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The record that a call was about.
 *
 * @param type the resource's name
 * @param name what people call the record
 */
record AuditSubject(Optional<String> type, Optional<UUID> id, Optional<String> name) {
  /** Where a record's name is, the first that it has. */
  private static final List<String> NAMES =
      List.of("number", "name", "title", "subject", "email", "code");

  private static final ClassValue<Labels> LABELS =
      new ClassValue<>() {
        @Override
        protected Labels computeValue(Class<?> type) {
          return Labels.of(Shape.of(type));
        }
      };

  private record Labels(Optional<Field> id, Optional<Field> name) {
    static Labels of(Shape<?> shape) {
      return new Labels(
          shape.rowId(), NAMES.stream().flatMap(name -> shape.field(name).stream()).findFirst());
    }
  }

  /** What is known before the call is carried out. */
  static AuditSubject of(Operation<?, ?> operation, Map<String, String> path) {
    return new AuditSubject(operation.resource(), pathId(operation, path), Optional.empty());
  }

  /** What the answer tells beside that. */
  static AuditSubject of(Operation<?, ?> operation, Map<String, String> path, Object output) {
    AuditSubject known = of(operation, path);
    if (output == null || !isOfResource(operation)) {
      return known;
    }
    Labels labels = LABELS.get(output.getClass());
    return new AuditSubject(
        known.type,
        known.id.or(() -> labels.id.map(field -> (UUID) field.get(output))),
        labels.name.map(field -> field.get(output)).map(Objects::toString));
  }

  /** The same with the name of a record of the resource, where the answer had none. */
  AuditSubject named(Object record) {
    return new AuditSubject(
        type,
        id,
        name.or(
            () ->
                LABELS
                    .get(record.getClass())
                    .name
                    .map(field -> field.get(record))
                    .map(Objects::toString)));
  }

  private static boolean isOfResource(Operation<?, ?> operation) {
    return operation.output() instanceof Output.One<?> one
        && operation.resource().filter(one.type().getSimpleName()::equals).isPresent();
  }

  private static Optional<UUID> pathId(Operation<?, ?> operation, Map<String, String> path) {
    try {
      return Optional.ofNullable(path.get("id")).map(operation::rowId);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
