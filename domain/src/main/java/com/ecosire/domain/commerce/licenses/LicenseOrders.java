package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.policies.LicensePolicies;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.products.files.DigitalProducts;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Licences come with orders, and go with them. */
final class LicenseOrders {
  private static final int MOST = 1_000;

  private final Licenses licenses;
  private final LicensePolicies policies;
  private final LicenseLife life;

  LicenseOrders(Licenses licenses, LicensePolicies policies, LicenseLife life) {
    this.licenses = licenses;
    this.policies = policies;
    this.life = life;
  }

  /** Issues one licence for each unit of each digital product that has a policy. */
  void issue(Order order, Call call) {
    Map<UUID, BigDecimal> units = order.units();
    Map<UUID, LicensePolicy> known = policies.ofProducts(units.keySet(), call);
    Map<UUID, BigDecimal> licensed = new LinkedHashMap<>(units);
    licensed.keySet().retainAll(DigitalProducts.among(known.keySet(), call));
    requireFew(licensed.values());
    Licenses.Sold sold = new Licenses.Sold(order.contactId(), order.id(), Optional.empty());
    licensed.forEach(
        (product, quantity) -> {
          for (int i = 0; i < quantity.intValue(); i++) {
            licenses.issue(known.get(product), product, sold, call);
          }
        });
  }

  /** One order must not fill the database, nor hold its transaction for minutes. */
  private static void requireFew(Collection<BigDecimal> quantities) {
    BigDecimal all = quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (all.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw Problems.invalid(
          "lineItems", "too_many_licenses", "Must come to at most " + MOST + " licenses");
    }
  }

  /** Revokes what was issued with an order that is given up. */
  void revoke(Order order, Call call) {
    licenses
        .where("r.orderId = :order", call)
        .with("order", order.id())
        .locked()
        .all()
        .forEach(
            license ->
                life.revoke(license, "The order " + order.reference() + " was cancelled", call));
  }
}
