package com.ecosire.domain.commerce.products;

import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * When products and variants can be sold: while they are active, since stock counts as unlimited as
 * long as nobody keeps any.
 */
final class Availability {
  private Availability() {}

  static boolean isInStock(ProductStatus status) {
    return status == ProductStatus.ACTIVE;
  }

  /** A request in which the filter by {@code inStock} asks for what it is worked out from. */
  static ListRequest narrowed(ListRequest request, Field status) {
    return request.replacing(
        condition ->
            condition.field().name().equals("inStock")
                ? new Condition(status, Condition.Test.ANY_OF, statuses(condition.values()))
                : condition);
  }

  private static List<Object> statuses(List<Object> inStock) {
    List<Object> statuses = new ArrayList<>();
    for (ProductStatus status : ProductStatus.values()) {
      if (inStock.contains(isInStock(status))) {
        statuses.add(status);
      }
    }
    return statuses;
  }
}
