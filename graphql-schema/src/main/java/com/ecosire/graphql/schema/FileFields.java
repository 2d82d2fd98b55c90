package com.ecosire.graphql.schema;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;

/**
 * Files within inputs: GraphQL cannot carry them, so a field takes the id of a file that was
 * uploaded over REST.
 */
public final class FileFields {
  private FileFields() {}

  /** Whether a field holds a file or files. */
  public static boolean isFile(Field field) {
    return element(field) == Scalar.FILE;
  }

  /**
   * The name of a field in GraphQL: {@code fileId} for {@code file}, {@code fileIds} for {@code
   * files}.
   */
  public static String name(Field field) {
    if (!isFile(field)) {
      return field.name();
    }
    if (field.type() instanceof Type.ListOf) {
      return field.name().replaceFirst("s$", "") + "Ids";
    }
    return field.name() + "Id";
  }

  private static Type element(Field field) {
    return field.type() instanceof Type.ListOf list ? list.element() : field.type();
  }
}
