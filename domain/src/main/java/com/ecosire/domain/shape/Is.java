package com.ecosire.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a string or number means, where its Java type alone does not: {@code @Is(Scalar.EMAIL)
 * String email}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Is {
  /** The meaning; it brings the check, the OpenAPI format and the GraphQL scalar with it. */
  Scalar value();
}
