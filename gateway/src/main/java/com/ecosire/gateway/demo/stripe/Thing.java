package com.ecosire.gateway.demo.stripe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of Stripe's, by the names of its members. */
final class Thing extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1L;

  Thing() {}

  Thing(Map<String, ?> values) {
    super(values);
  }

  String id() {
    return text("id");
  }

  String text(String name) {
    return get(name) instanceof String text ? text : "";
  }

  long number(String name) {
    return get(name) instanceof Number number ? number.longValue() : 0;
  }

  boolean is(String name) {
    return Boolean.TRUE.equals(get(name));
  }

  /** Sets a member, and gives the object again. */
  Thing with(String name, Object value) {
    put(name, value);
    return this;
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> object(String name) {
    return get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** A list as Stripe writes it. */
  static Thing list(List<?> data) {
    return new Thing().with("object", "list").with("has_more", false).with("data", data);
  }

  /** The entries of such a list. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> data(String name) {
    return object(name).get("data") instanceof List<?> list
        ? (List<Map<String, Object>>) list
        : List.of();
  }
}
