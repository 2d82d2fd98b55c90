package com.ecosire.gateway.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of a setting that nobody sets, and how it is named in the environment. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@interface Default {
  /** As text; empty means not set. */
  String value();

  /** The environment variable, where it is not {@code ECOSIRE_} and the key in upper case. */
  String env() default "";

  /** Whether the value stays out of every log. */
  boolean secret() default false;
}
