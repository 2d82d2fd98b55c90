package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Shape;

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
    return doc.append(" (").append(operation.id()).append(" in REST).").toString();
  }
}
