package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.util.Optional;

/** What the kind, the path and the types of an operation mean for its form over HTTP. */
final class Traits {
  private Traits() {}

  /**
   * The resource whose fields and relations a caller can choose from: that of what a query answers.
   */
  static Optional<Resource<?, ?>> narrowed(Catalog catalog, Operation<?, ?> operation) {
    return operation.kind().writes()
        ? Optional.empty()
        : operation.outputShape().flatMap(shape -> catalog.resource(shape.type()));
  }

  /** Whether the answer has an entity tag: a read of JSON, and a change of what has a version. */
  static boolean isTagged(Operation<?, ?> operation) {
    return isCached(operation)
        || (operation.output() instanceof Output.One<?> one
            && Shape.of(one.type()).version().isPresent());
  }

  /** Whether an answer that the caller has already is not sent again. */
  static boolean isCached(Operation<?, ?> operation) {
    return operation.method().equals("GET") && operation.outputShape().isPresent();
  }

  /** Whether the answer is a file that is read. */
  static boolean isFile(Operation<?, ?> operation) {
    return operation.method().equals("GET") && operation.output() instanceof Output.Binary;
  }

  /** Whether a record is made that can be read at a path of its own. */
  static boolean isLocated(Catalog catalog, Operation<?, ?> operation) {
    return operation.makes()
        && operation.output() instanceof Output.One<?> one
        && catalog.reading(one.type()).isPresent();
  }

  /**
   * Whether the caller may say which version of the called item it believes to be the present one.
   */
  static boolean comparesVersion(Operation<?, ?> operation) {
    return operation.kind().writes()
        && operation.resource().isPresent()
        && operation.pathParameters().contains("id");
  }

  /** Whether files are among what is sent. */
  static boolean takesFiles(Operation<?, ?> operation) {
    return operation.hasBody() && operation.input().fields().stream().anyMatch(Traits::isFile);
  }

  /** Whether a field is a file or a list of them. */
  static boolean isFile(Field field) {
    return field.type() == Scalar.FILE
        || (field.type() instanceof Type.ListOf list && list.element() == Scalar.FILE);
  }
}
