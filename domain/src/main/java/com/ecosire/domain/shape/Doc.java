package com.ecosire.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a type, field or enum word to clients: one sentence without a full stop, in both
 * documents.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Doc {
  /** The sentence. */
  String value();

  /**
   * An example value as JSON text would show it; strings without quotes. Empty: one is made from
   * the type.
   */
  String example() default "";

  /**
   * The name of a field in JSON and GraphQL where it is not the Java one, since that means
   * something else in every record. Where it is {@code version}, the count of the record's changes
   * is shown as {@code rowVersion}.
   */
  String name() default "";
}
