package com.ecosire.domain.commerce.billing.prices;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.stripe.NewPrice;
import com.ecosire.domain.commerce.products.BillingInterval;
import com.ecosire.domain.commerce.products.ItemUse;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.References;
import com.ecosire.domain.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The prices that Stripe knows. Stripe is told first and the database then, so that no price can be
 * bought here that is unknown there.
 */
public final class BillingPrices extends Store<BillingPrice, BillingPriceInput> {
  private final BillingTerms terms;
  private final SellableItems items;

  /** The prices of products and variants. */
  public BillingPrices(BillingTerms terms, SellableItems items) {
    super(
        records(BillingPrice.class, BillingPriceInput.class)
            .list(
                listing()
                    .filter("productId", "variantId", "interval", "currency", "active")
                    .sort("unitAmount", "createdAt")));
    this.terms = terms;
    this.items = items;
  }

  /** What was told Stripe before the transaction. */
  private record Told(String price) {}

  /** Makes the price at Stripe. */
  public Object makeAtStripe(BillingPriceInput input, Call call) {
    References.all().check(Shape.of(BillingPriceInput.class), Optional.empty(), input, call);
    if (input.interval == BillingInterval.ONE_TIME
        && (input.intervalCount != 1 || input.trialDays != 0)) {
      throw Problems.invalid(
          input.intervalCount != 1 ? "intervalCount" : "trialDays",
          "not_recurring",
          "Must be left out for a price that is paid once");
    }
    ItemKey key = ItemKey.of(input.productId, input.variantId);
    SellableItem item = items.require(Map.of("", key), call).get(key);
    return new Told(terms.stripe().makePrice(asked(input, item, call)));
  }

  private static NewPrice asked(BillingPriceInput input, SellableItem item, Call call) {
    UUID sold = input.variantId == null ? input.productId : input.variantId;
    Optional<String> interval =
        input.interval == BillingInterval.ONE_TIME
            ? Optional.empty()
            : Optional.of(input.interval.name().toLowerCase(Locale.ROOT));
    return new NewPrice(
        "prod_" + sold.toString().replace("-", ""),
        item.name(),
        Optional.ofNullable(input.nickname),
        input.unitAmount,
        input.currency,
        interval,
        input.intervalCount,
        Map.of(
            "organizationId",
            call.organization().toString(),
            "productIds",
            JsonText.write(List.of(input.productId.toString()))));
  }

  /** Tells Stripe what changes of a price that it is to know. */
  public Object changeAtStripe(UUID id, Patch<BillingPriceInput> patch, Call call) {
    BillingPrice price = change(id, call);
    BillingPriceInput after = patch.applyTo(price.input);
    if (after.active != price.input.active
        || !Objects.equals(after.nickname, price.input.nickname)) {
      terms
          .stripe()
          .changePrice(price.stripePriceId, after.active, Optional.ofNullable(after.nickname));
    }
    return new Told(price.stripePriceId);
  }

  @Override
  protected void check(Change<BillingPrice, BillingPriceInput> change) {
    if (change.after().interval == BillingInterval.ONE_TIME && change.after().trialDays != 0) {
      throw Problems.invalid(
          "trialDays", "not_recurring", "Must be 0 for a price that is paid once");
    }
  }

  @Override
  protected void applied(Change<BillingPrice, BillingPriceInput> change) {
    if (change.isNew()) {
      change.record().stripePriceId = change.call().prepared(Told.class).price();
    }
  }

  /** The prices that some items are sold at: active, for their interval and in their currency. */
  public Map<ItemKey, BillingPrice> ofItems(Map<ItemKey, SellableItem> sold, Call call) {
    List<UUID> products = sold.keySet().stream().map(ItemKey::productId).distinct().toList();
    List<BillingPrice> active =
        where("r.input.active = true and r.input.productId in :ids", call)
            .with("ids", products)
            .orderBy("r.createdAt desc, r.id desc")
            .all();
    Map<ItemKey, BillingPrice> found = new HashMap<>();
    sold.forEach(
        (key, item) -> {
          List<BillingPrice> fit =
              active.stream()
                  .filter(price -> price.productId().equals(key.productId()))
                  .filter(price -> price.interval() == item.billingInterval())
                  .filter(price -> price.currency().equals(item.currency()))
                  .toList();
          Optional<UUID> variant = key.variantId();
          fit.stream()
              .filter(price -> Optional.ofNullable(price.variantId()).equals(variant))
              .findFirst()
              .or(() -> fit.stream().filter(price -> price.variantId() == null).findFirst())
              .ifPresent(price -> found.put(key, price));
        });
    return found;
  }

  /** The prices of some names at Stripe, by these; unknown ones are absent. */
  public Map<String, BillingPrice> byStripe(Collection<String> names, Call call) {
    Map<String, BillingPrice> found = new HashMap<>();
    where("r.stripePriceId in :names", call)
        .with("names", names)
        .all()
        .forEach(price -> found.put(price.stripePriceId, price));
    return found;
  }

  /** Says how many prices a product has. */
  public void countProduct(ItemUse use, Call call) {
    use.by(
        "billing prices",
        where("r.input.productId = :id", call).with("id", use.productId()).count());
  }

  /** Says how many prices some variants have. */
  public void countVariants(ItemUse use, Call call) {
    use.by(
        "billing prices",
        where("r.input.variantId in :ids", call).with("ids", use.variantIds()).count());
  }
}
