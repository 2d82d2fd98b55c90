package com.ecosire.rest.openapi;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.util.Locale;

/** The description of a field: its own sentence, and what its type and marks mean to a client. */
final class FieldTexts {
  private FieldTexts() {}

  static String of(Field field, Use use) {
    StringBuilder text = new StringBuilder(sentence(field.doc()));
    boolean list = field.type() instanceof Type.ListOf;
    Type type = list ? ((Type.ListOf) field.type()).element() : field.type();
    add(text, meaning(type, field.limits()));
    field
        .reference()
        .ifPresent(
            name ->
                add(text, (list ? "Ids of the resource " : "Id of the resource ") + name + "."));
    if (use.isParameter()) {
      add(text, list ? several(use) : bound(field));
    } else if (use != Use.ANSWERED) {
      add(text, field.unique() ? "Unique within the organization." : "");
      add(text, field.immutable() ? "Set at creation only." : "");
    }
    return text.toString();
  }

  private static String several(Use use) {
    return use == Use.FILTER
        ? "Several values, separated by commas, mean any of them."
        : "Separated by commas.";
  }

  /** A bound of a range has the attribute of the field that it bounds. */
  private static String bound(Field field) {
    if (field.attribute().endsWith(field.name())) {
      return "";
    }
    return field.name().toLowerCase(Locale.ROOT).endsWith("from")
        ? "At least this."
        : "Below this.";
  }

  private static String meaning(Type type, Limits limits) {
    return switch (type) {
      case Scalar.MONEY -> "In minor units of the currency.";
      case Scalar.DURATION -> "In minutes.";
      case Scalar.PERCENT -> "In percent.";
      case Scalar.DECIMAL -> "At most " + limits.scale() + " digits behind the point.";
      case Scalar.COUNTRY -> "ISO 3166-1 alpha-2.";
      case Scalar.CURRENCY -> "ISO 4217 in lower case.";
      case Scalar.LOCALE -> "A BCP 47 language tag.";
      case Scalar.TIMEZONE -> "A time zone of the IANA database.";
      case Scalar.TIME -> "A time of day without a zone.";
      case Scalar.SECRET -> "Never shown again.";
      default -> "";
    };
  }

  /** A sentence with its full stop. */
  static String sentence(String doc) {
    String text = doc.strip();
    return text.isEmpty() || text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  private static void add(StringBuilder text, String more) {
    if (!more.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(more);
    }
  }
}
