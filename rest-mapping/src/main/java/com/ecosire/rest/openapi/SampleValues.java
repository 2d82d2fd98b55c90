package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Names;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Example values of the scalars: always the same ones for the same field, within its limits. */
final class SampleValues {
  private static final long TIME_OF_IDS = 0x019b_7a3c_1e00L;

  private SampleValues() {}

  /** A value; empty where only a person can think of one. */
  static Optional<Object> of(String owner, Field field, Scalar scalar) {
    Limits limits = field.limits();
    return switch (scalar) {
      case STRING, TEXT -> SampleTexts.of(field.name(), limits).map(Object.class::cast);
      case SECRET -> SampleTexts.of("correct-horse-battery-staple", limits).map(Object.class::cast);
      case INT, LONG -> Optional.of(whole(field.name().equals("version") ? "1" : "10", limits));
      case MONEY -> Optional.of(whole("12500", limits));
      case DURATION -> Optional.of(whole("60", limits));
      case DECIMAL ->
          Optional.of(
              number("2.5", limits).setScale(Math.min(limits.scale(), 1), RoundingMode.DOWN));
      case PERCENT -> Optional.of(number("20", limits));
      case UUID -> Optional.of(id(seed(owner, field)).toString());
      case JSON -> Optional.of(Tree.of("key", "value"));
      case FILE -> Optional.empty();
      default -> Optional.of(plain(scalar));
    };
  }

  private static Object plain(Scalar scalar) {
    return switch (scalar) {
      case EMAIL -> "jane.miller@example.com";
      case URL -> "https://www.example.com/page";
      case PHONE -> "+49 30 901820";
      case COUNTRY -> "DE";
      case CURRENCY -> "eur";
      case LOCALE -> "de-DE";
      case TIMEZONE -> "Europe/Berlin";
      case DATE -> "2026-01-31";
      case INSTANT -> "2026-01-31T12:00:00.000Z";
      case TIME -> "08:30";
      case BOOL -> true;
      default -> throw new IllegalStateException("no example for " + scalar);
    };
  }

  private static Object whole(String sample, Limits limits) {
    return number(sample, limits).longValue();
  }

  private static BigDecimal number(String sample, Limits limits) {
    BigDecimal number = new BigDecimal(sample);
    number = limits.min() == null ? number : number.max(limits.min());
    return limits.max() == null ? number : number.min(limits.max());
  }

  /** What the id belongs to, so that a reference has the id of the record that it refers to. */
  private static String seed(String owner, Field field) {
    String name = field.name();
    if (name.equals("id")) {
      return owner;
    }
    boolean suffixed = name.endsWith("Id") || name.endsWith("Ids");
    String noun = suffixed ? name.substring(0, name.lastIndexOf("Id")) : name;
    return field.reference().orElse(Names.capital(noun));
  }

  /** A UUID of version 7 whose random part is made from a name. */
  static UUID id(String seed) {
    UUID hash = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    long high = (TIME_OF_IDS << 16) | 0x7000 | (hash.getMostSignificantBits() & 0xfff);
    return new UUID(high, hash.getLeastSignificantBits());
  }
}
