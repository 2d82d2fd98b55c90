package com.ecosire.domain.commerce.orders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes of promotions on an order. */
final class OrderCoupons {
  private OrderCoupons() {}

  /** Each code once, whatever its case, without blanks around it. */
  static List<String> distinct(List<String> codes) {
    Map<String, String> first = new LinkedHashMap<>();
    codes.stream()
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .forEach(code -> first.putIfAbsent(code.toLowerCase(Locale.ROOT), code));
    return List.copyOf(first.values());
  }
}
