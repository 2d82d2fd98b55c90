package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Names;
import com.ecosire.domain.shape.Limits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Believable texts for examples, chosen by a field's name and fitted to its limits. */
final class SampleTexts {
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("name", "Acme Trading"),
          Map.entry("firstname", "Jane"),
          Map.entry("lastname", "Miller"),
          Map.entry("jobtitle", "Head of Purchasing"),
          Map.entry("title", "Quarterly review"),
          Map.entry("subject", "Question about an order"),
          Map.entry("message", "Could you please call me back?"),
          Map.entry("body", "Prefers deliveries in the morning."),
          Map.entry("notes", "Prefers deliveries in the morning."),
          Map.entry("note", "Prefers deliveries in the morning."),
          Map.entry("reason", "Requested by the customer"),
          Map.entry("description", "As agreed by phone."),
          Map.entry("street", "1 Main Street"),
          Map.entry("city", "Berlin"),
          Map.entry("state", "BE"),
          Map.entry("zip", "10115"),
          Map.entry("sku", "CHAIR-01"),
          Map.entry("code", "A-100"),
          Map.entry("number", "SO/2026/0042"),
          Map.entry("taxid", "DE123456789"),
          Map.entry("label", "Main office"),
          Map.entry("tags", "wholesale"),
          Map.entry("color", "#3366ff"),
          Map.entry("slug", "getting-started"),
          Map.entry("address", "192.0.2.10"),
          Map.entry("useragent", "curl/8.5.0"),
          Map.entry("filename", "contacts.csv"),
          Map.entry("field", "email"));

  /** Texts of the forms that patterns usually ask for. */
  private static final String[] FORMS = {
    "abc",
    "ABC",
    "abc-1",
    "ABC-1",
    "A1",
    "AB12",
    "12",
    "1234",
    "123456",
    "12345678",
    "1.0.0",
    "#3366ff",
    "0a1b2c3d4e5f"
  };

  private SampleTexts() {}

  /** A text that fits; empty where only a person can think of one. */
  static Optional<String> of(String field, Limits limits) {
    return Stream.concat(Stream.of(named(field)), Stream.of(FORMS))
        .map(text -> fitted(text, limits))
        .filter(text -> limits.pattern() == null || limits.pattern().matcher(text).matches())
        .findFirst();
  }

  private static String named(String field) {
    String key = field.toLowerCase(Locale.ROOT);
    String known = BY_NAME.get(key);
    return known != null ? known : Names.capital(Names.kebab(field).replace('-', ' '));
  }

  private static String fitted(String text, Limits limits) {
    StringBuilder fitted = new StringBuilder(text);
    while (fitted.length() < limits.minLength()) {
      fitted.append(text);
    }
    int length =
        fitted.length() > limits.maxLength()
            ? limits.maxLength()
            : Math.max(text.length(), limits.minLength());
    return fitted.substring(0, Math.min(length, fitted.length())).strip();
  }
}
