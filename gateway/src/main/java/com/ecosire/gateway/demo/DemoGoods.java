package com.ecosire.gateway.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the demo organization sells, with its taxes, price list and coupon. */
final class DemoGoods {
  private record Line(
      String category, String type, String interval, List<String> names, int price) {}

  private static final List<Line> RANGE =
      List.of(
          new Line(
              "Odoo modules",
              "digital",
              "one_time",
              List.of(
                  "CRM Scoring",
                  "Barcode Pro",
                  "Rental Planner",
                  "VAT Reports",
                  "Shop Connector",
                  "Helpdesk Portal",
                  "Payroll Export",
                  "Quality Checks",
                  "Fleet Desk",
                  "Label Designer"),
              14_900),
          new Line(
              "Subscriptions",
              "digital",
              "month",
              List.of(
                  "Cloud Starter", "Cloud Team", "Cloud Business", "Backup Vault", "Uptime Watch"),
              2_900),
          new Line(
              "Services",
              "service",
              "one_time",
              List.of(
                  "Implementation Day",
                  "Data Migration",
                  "Team Training",
                  "Code Review",
                  "Support Hour"),
              95_000),
          new Line(
              "Hardware",
              "physical",
              "one_time",
              List.of(
                  "Barcode Scanner",
                  "Receipt Printer",
                  "Label Printer",
                  "Cash Drawer",
                  "Tablet Stand",
                  "Card Reader",
                  "Shelf Sensor",
                  "Kiosk Display",
                  "Door Counter",
                  "Label Rolls"),
              18_900));

  private final DemoCaller caller;
  private final List<UUID> products = new ArrayList<>();
  private final List<Integer> prices = new ArrayList<>();

  DemoGoods(DemoCaller caller) {
    this.caller = caller;
  }

  List<UUID> products() {
    return products;
  }

  /** What the product at a place costs, in minor units. */
  int price(int place) {
    return prices.get(place);
  }

  void make() {
    UUID standard = tax("VAT 19%", "vat19", 19);
    UUID reduced = tax("VAT 7%", "vat7", 7);
    for (Line line : RANGE) {
      String slug = DemoWords.slug(line.category(), "-");
      caller.create("products.categories.create", Map.of("name", line.category(), "slug", slug));
      for (int i = 0; i < line.names().size(); i++) {
        products.add(product(line, slug, i, i % 7 == 6 ? reduced : standard));
      }
    }
    prices();
  }

  private UUID tax(String name, String code, int rate) {
    UUID id = caller.create("taxes.create", Map.of("name", name, "code", code, "scope", "sale"));
    Map<String, Object> values = Map.of("rate", rate, "validFrom", "2020-01-01");
    caller.call("taxes.rates.create", Map.of("taxId", id.toString()), values);
    return id;
  }

  private UUID product(Line line, String slug, int index, UUID tax) {
    String name = line.names().get(index);
    int price = line.price() + 1_500 * index;
    prices.add(price);
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put(
        "sku", slug.substring(0, 3).toUpperCase(java.util.Locale.ROOT) + "-" + (100 + index));
    values.put("type", line.type());
    values.put("category", slug);
    values.put("price", price);
    values.put("cost", price * 2 / 5);
    values.put("billingInterval", line.interval());
    values.put("taxIds", List.of(tax));
    values.put(
        "description",
        name + " of our range " + line.category() + ", delivered with documentation.");
    if (line.type().equals("physical")) {
      values.put("weightGrams", 350 + 120 * index);
    }
    return caller.create("products.create", values);
  }

  private void prices() {
    UUID list =
        caller.create(
            "pricing.pricelists.create",
            Map.of("name", "Wholesale", "currency", "usd", "contactTags", List.of("wholesale")));
    caller.call(
        "pricing.rules.create",
        Map.of("pricelistId", list.toString()),
        Map.of("scope", "all", "method", "percent_off", "percent", 12));
    caller.create(
        "pricing.promotions.create",
        Map.of(
            "name",
            "Welcome",
            "code",
            "WELCOME10",
            "kind",
            "percent",
            "percent",
            10,
            "currency",
            "usd"));
  }
}
