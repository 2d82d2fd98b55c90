package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.policies.LicensePolicies;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.operation.Call;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Licences that a subscription pays for: they last as long as it does. */
public final class LicenseSubscriptions {
  private static final String UNPAID = "A payment of the subscription is missing";
  private static final String OF_SUBSCRIPTION = "r.subscriptionId = :subscription";

  private final Licenses licenses;
  private final LicensePolicies policies;
  private final LicenseLife life;

  LicenseSubscriptions(Licenses licenses, LicensePolicies policies, LicenseLife life) {
    this.licenses = licenses;
    this.policies = policies;
    this.life = life;
  }

  private List<License> of(String subscription, Call call) {
    return licenses
        .where(OF_SUBSCRIPTION, call)
        .with("subscription", subscription)
        .orderBy("r.id")
        .locked()
        .all();
  }

  /** Has the licences that an order brought for some products be paid by a subscription. */
  public void bind(Bond bond, Collection<UUID> products, Call call) {
    licenses
        .where("r.orderId = :order and r.input.productId in :products", call)
        .with("order", bond.order)
        .with("products", products)
        .all()
        .forEach(
            license -> {
              license.subscriptionId = bond.subscription;
              license.input.expiresAt = bond.until;
              license.touch(call.now());
            });
  }

  /** The keys that were issued with an order. */
  public List<String> keys(UUID order, Call call) {
    return licenses
        .where("r.orderId = :order", call)
        .with("order", order)
        .orderBy("r.id")
        .all()
        .stream()
        .map(License::key)
        .toList();
  }

  /** Issues licences of a product that a subscription has changed to. */
  public void issue(Bond bond, UUID product, int units, Call call) {
    Optional<LicensePolicy> policy = policies.ofProduct(product, call);
    Licenses.Sold sold =
        new Licenses.Sold(bond.contact, bond.order, Optional.of(bond.subscription));
    for (int i = 0; policy.isPresent() && i < units; i++) {
      License license = licenses.issue(policy.get(), product, sold, call);
      license.input.expiresAt = bond.until;
    }
  }

  /**
   * What licences are bound to.
   *
   * @param order the order that began the subscription; null where there is none
   * @param until how long the subscription is paid
   */
  public record Bond(UUID contact, UUID order, String subscription, Instant until) {}

  /** The products of the licences that a subscription pays for, but for revoked ones. */
  public Set<UUID> products(String subscription, Call call) {
    Set<UUID> products = new HashSet<>();
    for (License license : of(subscription, call)) {
      if (license.status != LicenseStatus.REVOKED) {
        products.add(license.productId());
      }
    }
    return products;
  }

  /** Moves the expiry of the licences to the end of what is paid, and never back. */
  public void extend(String subscription, Instant until, Call call) {
    for (License license : of(subscription, call)) {
      boolean longer = license.input.expiresAt == null || until.isAfter(license.input.expiresAt);
      if (license.status != LicenseStatus.REVOKED && longer) {
        life.extendTo(license, until, call);
      }
    }
  }

  /** Suspends the licences, since a payment is missing. */
  public void suspend(String subscription, Call call) {
    of(subscription, call).forEach(license -> suspend(license, call));
  }

  /** Suspends those licences whose policy forgives a missing payment no longer; says how many. */
  public int suspendOverdue(String subscription, Instant since, Call call) {
    int suspended = 0;
    for (License license : of(subscription, call)) {
      Instant end = since.plus(policies.get(license.policyId(), call).grace());
      suspended += !end.isAfter(call.now()) && suspend(license, call) ? 1 : 0;
    }
    return suspended;
  }

  private boolean suspend(License license, Call call) {
    boolean open =
        license.status == LicenseStatus.ACTIVE || license.status == LicenseStatus.EXPIRED;
    if (open) {
      license.unpaid = true;
      life.suspend(license, UNPAID, call);
    }
    return open;
  }

  /** Ends suspensions for a missing payment; those for other reasons stay. */
  public void resume(String subscription, Call call) {
    for (License license : of(subscription, call)) {
      if (license.status == LicenseStatus.SUSPENDED && license.unpaid) {
        life.resume(license, call);
      }
    }
  }

  /** Revokes the licences of a subscription. */
  public void revoke(String subscription, String reason, Call call) {
    of(subscription, call).forEach(license -> life.revoke(license, reason, call));
  }

  /** Revokes the licences of those products that a subscription pays for no longer. */
  public void keepOnly(String subscription, Collection<UUID> products, Call call) {
    of(subscription, call).stream()
        .filter(license -> !products.contains(license.productId()))
        .forEach(
            license ->
                life.revoke(license, "The subscription was changed to another product", call));
  }

  /** Revokes all licences that were issued with an order. */
  public void revokeOrder(UUID order, String reason, Call call) {
    licenses
        .where("r.orderId = :order", call)
        .with("order", order)
        .orderBy("r.id")
        .locked()
        .all()
        .forEach(license -> life.revoke(license, reason, call));
  }
}
