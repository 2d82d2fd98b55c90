package com.ecosire.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id, or each id of the list, is that of a record of the named resource in the same
 * organization.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Ref {
  /**
   * The resource's name, such as {@code Contact}; while its module does not exist, every value is
   * refused.
   */
  String value();
}
