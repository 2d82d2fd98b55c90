package com.ecosire.domain.commerce.pricing;

import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.pricing.promotions.RejectedCode;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An organization with products, customers, price lists and promotions. */
public final class Market {
  private static final ContactsModule CONTACTS = new ContactsModule(new Timeline());
  private static final ProductsModule PRODUCTS =
      new ProductsModule(
          () -> {
            throw new AssertionError("no files here");
          });
  private static final TaxesModule TAXES =
      new TaxesModule(CONTACTS.contacts(), PRODUCTS.categories()::lineages);

  /** The module that is tested. */
  public static final PricingModule PRICING =
      new PricingModule(CONTACTS.contacts(), PRODUCTS, TAXES);

  private static final Business BUSINESS = Business.of(CONTACTS, PRODUCTS, TAXES, PRICING);

  /** Who calls. */
  public final Tenant tenant = BUSINESS.tenant();

  private record Csv(String text) implements Upload {
    @Override
    public String fileName() {
      return "rules.csv";
    }

    @Override
    public String mediaType() {
      return "text/csv";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A file of these lines. */
  public static Upload csv(String... lines) {
    return new Csv(String.join("\r\n", lines) + "\r\n");
  }

  /** A map of names and values in turn. */
  public static Map<String, Object> map(Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return values;
  }

  private UUID make(String operation, Map<String, Object> usual, Object... pairs) {
    usual.putAll(map(pairs));
    return Tenant.id(tenant.call(operation, usual));
  }

  /** A service of 1000 usd that costs 400, with its sku for a name. */
  public UUID product(String sku, Object... pairs) {
    Map<String, Object> usual =
        map("sku", sku, "name", sku, "type", "service", "price", 1000, "cost", 400);
    return make("products.create", usual, pairs);
  }

  /** A variant of a product with the attribute size. */
  public UUID variant(UUID product, String size, Object... pairs) {
    Map<String, Object> usual =
        map(
            "sku",
            product.toString().substring(24) + size,
            "options",
            List.of(Map.of("name", "size", "value", size)));
    usual.putAll(map(pairs));
    return Tenant.id(tenant.call("products.variants.create", usual, "productId", product));
  }

  /** A category with its slug for a name. */
  public UUID category(String slug, Object... pairs) {
    return make("products.categories.create", map("name", slug, "slug", slug), pairs);
  }

  /** A person. */
  public UUID contact(Object... pairs) {
    return make("contacts.create", map("name", "Ada"), pairs);
  }

  /** A percentage that is in force since 2020. */
  public UUID tax(String code, Object rate, Object... pairs) {
    UUID id = make("taxes.create", map("code", code, "name", code), pairs);
    tenant.call("taxes.rates.create", map("rate", rate, "validFrom", "2020-01-01"), "taxId", id);
    return id;
  }

  /** A price list in usd. */
  public UUID list(String name, Object... pairs) {
    return make("pricing.pricelists.create", map("name", name, "currency", "usd"), pairs);
  }

  /** A rule of a fixed price for all products. */
  public UUID rule(UUID list, long price, Object... pairs) {
    Map<String, Object> usual = map("scope", "all", "method", "fixed", "fixedPrice", price);
    usual.putAll(map(pairs));
    return Tenant.id(tenant.call("pricing.rules.create", usual, "pricelistId", list));
  }

  /** A promotion of ten percent. */
  public UUID promotion(Object... pairs) {
    Map<String, Object> usual = map("name", "promotion", "kind", "percent");
    if (!map(pairs).containsKey("kind")) {
      usual.put("percent", 10);
    }
    return make("pricing.promotions.create", usual, pairs);
  }

  /** An item of a quote. */
  public static Map<String, Object> item(UUID product, Object quantity) {
    return map("productId", product, "quantity", quantity);
  }

  /** What some items cost. */
  PriceQuote quote(List<Map<String, Object>> items, Object... pairs) {
    Map<String, Object> wanted = map(pairs);
    wanted.put("items", items);
    return tenant.call("pricing.quote", wanted);
  }

  /** Why a quote is refused. */
  Problem refusedQuote(List<Map<String, Object>> items, Object... pairs) {
    Map<String, Object> wanted = map(pairs);
    wanted.put("items", items);
    return tenant.refused("pricing.quote", wanted);
  }

  /** The unit price of one product. */
  long price(UUID product, Object quantity, Object... pairs) {
    return quote(List.of(item(product, quantity)), pairs).lines().getFirst().unitPrice();
  }

  /** The reason why a code does not apply to one product; empty where it does. */
  String rejection(UUID product, String code, Object... pairs) {
    Map<String, Object> wanted = map(pairs);
    wanted.put("items", List.of(item(product, 1)));
    wanted.put("couponCodes", List.of(code));
    PriceQuote quote = tenant.call("pricing.quote", wanted);
    return quote.rejectedCodes().stream()
        .map(RejectedCode::reason)
        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /** The code of the first violation. */
  public static String code(Problem problem) {
    return problem.details().getFirst().code();
  }

  /** The path of the first violation. */
  public static String path(Problem problem) {
    return problem.details().getFirst().field();
  }
}
