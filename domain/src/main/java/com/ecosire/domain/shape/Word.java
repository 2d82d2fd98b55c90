package com.ecosire.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The word that clients see for an enum constant, where it is fixed outside and not lower
 * snake_case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Word {
  /** The word, such as {@code read-only}. */
  String value();
}
