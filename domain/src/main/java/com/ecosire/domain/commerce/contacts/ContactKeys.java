package com.ecosire.domain.commerce.contacts;

import java.net.URI;
import java.util.Locale;

/** What contacts that look like one share. */
enum ContactKeys {
  PHONE("phoneKey"),
  TAX_ID("taxKey"),
  NAME("nameKey");

  private static final int LENGTH = 255;

  private final String attribute;

  ContactKeys(String attribute) {
    this.attribute = attribute;
  }

  String attribute() {
    return attribute;
  }

  /** The JPQL condition that another contact has the same key. */
  String shared() {
    return "r."
        + attribute
        + " is not null and exists (select o.id from Contact o where o.organizationId ="
        + " r.organizationId and o."
        + attribute
        + " = r."
        + attribute
        + " and o.id <> r.id)";
  }

  /** The key of a contact with its kind, such as {@code phone:441174960123}. */
  String of(Contact contact) {
    return switch (this) {
      case PHONE -> "phone:" + contact.phoneKey;
      case TAX_ID -> "taxId:" + contact.taxKey;
      case NAME -> "name:" + contact.nameKey;
    };
  }

  /** Works out the keys of a contact from its input. */
  static void set(Contact contact) {
    ContactInput input = contact.input;
    contact.phoneKey = input.phone == null ? null : input.phone.replaceAll("\\D", "");
    contact.taxKey =
        input.taxId == null ? null : filled(input.taxId.replaceAll("[^\\p{L}\\p{N}]", ""));
    contact.nameKey =
        input.website == null ? null : cut(input.name.strip() + "@" + host(input.website));
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text.toUpperCase(Locale.ROOT);
  }

  private static String cut(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() > LENGTH ? lower.substring(0, LENGTH) : lower;
  }

  private static String host(String website) {
    return URI.create(website).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
