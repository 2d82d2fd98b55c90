package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.platform.audit.FieldChange;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one sentence what a call did. */
final class AuditSentence {
  private AuditSentence() {}

  static String of(Operation<?, ?> operation, AuditSubject subject, List<FieldChange> changes) {
    return switch (operation.kind()) {
      case CREATE -> "Created " + noun(operation) + name(subject, " ");
      case DELETE -> "Deleted " + noun(operation) + name(subject, " ");
      case UPDATE -> "Changed " + fields(changes) + " of " + noun(operation) + name(subject, " ");
      default -> summary(operation) + name(subject, ": ");
    };
  }

  private static String summary(Operation<?, ?> operation) {
    return operation.summary().isEmpty() ? operation.id() : operation.summary();
  }

  private static String noun(Operation<?, ?> operation) {
    return Names.kebab(operation.resource().orElse(operation.module())).replace('-', ' ');
  }

  private static String name(AuditSubject subject, String before) {
    return subject.name().map(name -> before + name).orElse("");
  }

  private static String fields(List<FieldChange> changes) {
    return changes.isEmpty()
        ? "nothing"
        : changes.stream().map(FieldChange::field).collect(Collectors.joining(", "));
  }
}
