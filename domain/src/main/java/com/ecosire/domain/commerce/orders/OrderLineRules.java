package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each kind of line needs and must not have. */
final class OrderLineRules {
  private final String path;
  private final OrderLineInput line;
  private final List<Violation> faults = new ArrayList<>();

  private OrderLineRules(String path, OrderLineInput line) {
    this.path = path;
    this.line = line;
  }

  /**
   * What is wrong with a line by itself.
   *
   * @param path what stands before the names of its fields, such as {@code lineItems[2].}
   */
  static List<Violation> faults(String path, OrderLineInput line) {
    line.tidy();
    OrderLineRules rules = new OrderLineRules(path, line);
    rules.checkQuantity();
    rules.checkKind();
    if (line.variantId != null && line.productId == null) {
      rules.add("productId", "required", "Is required beside a variant");
    }
    return rules.faults;
  }

  private void checkQuantity() {
    if (line.quantity.signum() <= 0) {
      add("quantity", "too_small", "Must be above zero");
    }
  }

  private void checkKind() {
    switch (line.kind) {
      case PRODUCT -> {
        require("productId", line.productId);
        refuseNegative();
      }
      case SHIPPING -> {
        if (line.productId == null) {
          require("unitPrice", line.unitPrice);
        }
        refuseNegative();
      }
      case CUSTOM -> {
        requireText();
        require("unitPrice", line.unitPrice);
        refuseNegative();
      }
      case DISCOUNT -> {
        require("unitPrice", line.unitPrice);
        if (line.unitPrice != null && line.unitPrice >= 0) {
          add("unitPrice", "not_negative", "Must be below zero on a discount line");
        }
      }
      case NOTE -> {
        requireText();
        refuse("productId", line.productId);
        refuse("unitPrice", line.unitPrice);
      }
    }
  }

  private void requireText() {
    String text = line.description;
    require("description", text == null || text.isBlank() ? null : text);
  }

  private void require(String field, Object value) {
    if (value == null) {
      add(field, "required", "Is required on a line of this kind");
    }
  }

  private void refuse(String field, Object value) {
    if (value != null) {
      add(field, "not_allowed", "A note has neither product nor price");
    }
  }

  private void refuseNegative() {
    if (line.unitPrice != null && line.unitPrice < 0) {
      add("unitPrice", "too_small", "Must not be below zero; use a discount line");
    }
  }

  private void add(String field, String code, String message) {
    faults.add(new Violation(path + field, code, message));
  }

  /** Refuses parts of what counts in whole pieces. */
  static Optional<Violation> fraction(String path, OrderLineInput line, SellableItem item) {
    boolean whole = line.quantity.stripTrailingZeros().scale() <= 0;
    return whole || !item.isCountedInUnits()
        ? Optional.empty()
        : Optional.of(
            new Violation(
                path + "quantity", "not_whole", "Must be whole, since it counts in units"));
  }

  /** Throws 422 with all of the faults, if there are any. */
  static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }
}
