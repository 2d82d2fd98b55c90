package com.ecosire.domain.shape;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;

/**
 * The bounds of a value, from Jakarta Validation constraints and the defaults of its type.
 *
 * @param minLength least characters of a string
 * @param maxLength most characters of a string
 * @param minItems least entries of a list
 * @param maxItems most entries of a list
 * @param min least number, or null
 * @param max greatest number, or null
 * @param integerDigits most digits before the point of a decimal
 * @param scale most digits behind the point of a decimal
 * @param pattern regular expression that a string must match as a whole, or null
 */
public record Limits(
    int minLength,
    int maxLength,
    int minItems,
    int maxItems,
    BigDecimal min,
    BigDecimal max,
    int integerDigits,
    int scale,
    java.util.regex.Pattern pattern) {

  /** Numbers beyond this lose digits in JSON readers that use doubles. */
  public static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private static final int MAX_ITEMS = 1000;

  static Limits of(AnnotatedElement field, Type type) {
    boolean list = type instanceof Type.ListOf;
    Type single = list ? ((Type.ListOf) type).element() : type;
    Size size = field.getAnnotation(Size.class);
    Digits digits = field.getAnnotation(Digits.class);
    Pattern pattern = field.getAnnotation(Pattern.class);
    boolean text = size != null && !list;
    return new Limits(
        text ? size.min() : 0,
        text && size.max() < Integer.MAX_VALUE ? size.max() : elementLength(field, single),
        list && size != null ? size.min() : 0,
        list && size != null && size.max() < Integer.MAX_VALUE ? size.max() : MAX_ITEMS,
        least(field, single),
        greatest(field, single),
        digits == null ? 14 : digits.integer(),
        digits == null ? 4 : digits.fraction(),
        pattern == null ? null : java.util.regex.Pattern.compile(pattern.regexp()));
  }

  private static int elementLength(AnnotatedElement field, Type type) {
    Length length = field.getAnnotation(Length.class);
    if (length != null) {
      return length.value();
    }
    return switch (type) {
      case Scalar.TEXT -> 65_536;
      case Scalar.EMAIL -> 254;
      case Scalar.URL -> 2_000;
      case Scalar.PHONE -> 40;
      case Scalar.LOCALE -> 35;
      case Scalar.TIMEZONE -> 60;
      default -> 255;
    };
  }

  private static BigDecimal least(AnnotatedElement field, Type type) {
    Min min = field.getAnnotation(Min.class);
    if (min != null) {
      return BigDecimal.valueOf(min.value());
    }
    return switch (type) {
      case Scalar.PERCENT, Scalar.DURATION -> BigDecimal.ZERO;
      case Scalar.INT -> BigDecimal.valueOf(Integer.MIN_VALUE);
      case Scalar.LONG, Scalar.MONEY -> BigDecimal.valueOf(-MAX_SAFE_INTEGER);
      default -> null;
    };
  }

  private static BigDecimal greatest(AnnotatedElement field, Type type) {
    Max max = field.getAnnotation(Max.class);
    if (max != null) {
      return BigDecimal.valueOf(max.value());
    }
    return switch (type) {
      case Scalar.PERCENT -> BigDecimal.valueOf(100);
      case Scalar.INT, Scalar.DURATION -> BigDecimal.valueOf(Integer.MAX_VALUE);
      case Scalar.LONG, Scalar.MONEY -> BigDecimal.valueOf(MAX_SAFE_INTEGER);
      default -> null;
    };
  }
}
