package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.billing.payments.PaymentEffects.RefundedCharge;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.Licenses;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.products.files.DigitalProducts;
import com.ecosire.domain.operation.Call;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Grants come with orders, and go with them and with licences. */
final class GrantOrders {
  private final DownloadGrants grants;
  private final Licenses licenses;

  GrantOrders(DownloadGrants grants, Licenses licenses) {
    this.grants = grants;
    this.licenses = licenses;
  }

  /**
   * Makes one grant for each line of a digital product, tied to the licence that was issued for its
   * first unit.
   */
  void give(Order order, Call call) {
    List<Order.ProductLine> lines = order.productLines();
    Set<UUID> digital =
        DigitalProducts.among(
            lines.stream().map(Order.ProductLine::productId).distinct().toList(), call);
    if (digital.isEmpty()) {
      return;
    }
    Map<UUID, List<License>> issued = issued(order, call);
    Map<UUID, BigDecimal> before = new HashMap<>();
    for (Order.ProductLine line : lines) {
      UUID product = line.productId();
      if (digital.contains(product)) {
        int place = before.getOrDefault(product, BigDecimal.ZERO).intValue();
        List<License> some = issued.getOrDefault(product, List.of());
        DownloadGrantInput input = new DownloadGrantInput();
        input.contactId = order.contactId();
        input.productId = product;
        input.licenseId = some.isEmpty() ? null : some.get(Math.min(place, some.size() - 1)).id();
        grants.give(input, order.id(), call);
        before.merge(product, line.quantity(), BigDecimal::add);
      }
    }
  }

  /** What was issued with an order, by product. */
  private Map<UUID, List<License>> issued(Order order, Call call) {
    return licenses
        .where("r.orderId = :order", call)
        .with("order", order.id())
        .orderBy("r.id")
        .all()
        .stream()
        .collect(Collectors.groupingBy(License::productId));
  }

  /** Ends what came with an order that is given up. */
  void cancel(Order order, Call call) {
    grants.revokeOfOrder(order.id(), "The order " + order.reference() + " was cancelled", call);
  }

  /** Ends what came with an order of which all is paid back. */
  void refund(RefundedCharge charge, Call call) {
    if (charge.whole()) {
      charge.order().ifPresent(id -> grants.revokeOfOrder(id, "The payment was refunded", call));
    }
  }

  /** Ends what came with the order of a subscription that has ended. */
  void end(BillingSubscription subscription, Call call) {
    subscription
        .orderId()
        .ifPresent(id -> grants.revokeOfOrder(id, "The subscription has ended", call));
  }

  /** Ends what follows a licence that is revoked. */
  void revoke(License license, Call call) {
    grants.revokeOfLicense(license.id(), "The license was revoked", call);
  }
}
