package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;

/** Descriptions that are put together from those of the catalog. */
final class Docs {
  private Docs() {}

  /** Of a type: its own, else its name in words. */
  static String of(Shape<?> shape) {
    return shape.doc().isEmpty()
        ? Names.capital(Names.kebab(shape.name()).replace('-', ' '))
        : shape.doc();
  }

  /** Of a resource: its own, else the words that complete the sentences of its operations. */
  static String of(Resource<?, ?> resource) {
    return resource.shape().doc().isEmpty()
        ? Names.capital(resource.summary())
        : resource.shape().doc();
  }

  /** Of an operation's field: what it does and what a caller needs for it. */
  static String of(Operation<?, ?> operation) {
    StringBuilder doc = new StringBuilder(operation.summary()).append(". ");
    doc.append(
        switch (operation.access()) {
          case PUBLIC -> "Open to everybody";
          case USER -> "Needs any key or token";
          case READ, WRITE, ADMIN -> "Needs " + operation.permission();
        });
    operation
        .perMinute()
        .ifPresent(calls -> doc.append("; at most ").append(calls).append(" calls a minute"));
    operation.conditions().forEach(condition -> doc.append(". ").append(condition.words()));
    return doc.append(" (").append(operation.id()).append(" in REST).").toString();
  }

  /** Of an argument; filters of lists say how they compare. */
  static String of(Operation<?, ?> operation, Field argument) {
    if (!(operation.input() instanceof Input.Listed)) {
      return argument.doc();
    }
    String name = Names.capital(argument.name());
    if (argument.type() instanceof Type.ListOf) {
      return argument.doc() + ": any of these";
    }
    if (!(argument.type() instanceof Scalar scalar) || !scalar.ranged()) {
      return argument.doc();
    }
    return argument.doc() + (name.endsWith("From") ? ": at least this" : ": below this");
  }
}
