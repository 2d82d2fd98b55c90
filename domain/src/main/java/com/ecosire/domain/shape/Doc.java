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
}
