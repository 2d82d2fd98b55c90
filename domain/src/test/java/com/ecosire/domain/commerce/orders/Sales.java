package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.orders.OrdersModule.Foundations;
import com.ecosire.domain.commerce.payments.PaymentsModule;
import com.ecosire.domain.commerce.pricing.PricingModule;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An organization that sells things to a customer, on the 14th of March 2026. */
final class Sales {
  private static final Timeline TIMELINE = new Timeline();
  private static final ContactsModule CONTACTS = new ContactsModule(TIMELINE);
  private static final ProductsModule PRODUCTS =
      new ProductsModule(
          () -> {
            throw new AssertionError("no files here");
          });
  private static final TaxesModule TAXES =
      new TaxesModule(CONTACTS.contacts(), PRODUCTS.categories()::lineages);
  private static final PricingModule PRICING =
      new PricingModule(CONTACTS.contacts(), PRODUCTS, TAXES);
  private static final OrganizationsModule ORGANIZATIONS =
      new OrganizationsModule(OrganizationsModule.Foundation.NONE);
  private static final InvoicesModule INVOICES =
      new InvoicesModule(
          new InvoicesModule.Foundation(
              CONTACTS.contacts(),
              PRODUCTS.items(),
              TAXES.calculator(),
              ORGANIZATIONS.organizations(),
              new Mails(Platform.KEY, "http://localhost"),
              TIMELINE));
  private static final PaymentsModule PAYMENTS =
      new PaymentsModule(
          new PaymentsModule.Foundation(
              CONTACTS.contacts(), INVOICES, ORGANIZATIONS.organizations(), TIMELINE));
  static final OrdersModule ORDERS =
      new OrdersModule(
          new Foundations(CONTACTS, PRODUCTS, TAXES, PRICING, ORGANIZATIONS, INVOICES), TIMELINE);

  /** Customers whose orders fail after they were made. */
  static final Set<UUID> BROKEN = ConcurrentHashMap.newKeySet();

  private static final BusinessModule BREAKING =
      () ->
          ModuleApi.module("breaking", Area.COMMERCE, "Fails after some orders were made")
              .on(OrdersModule.CREATED, (order, call) -> refuseBroken(order));
  static final Business BUSINESS =
      Business.of(
          ORGANIZATIONS, CONTACTS, PRODUCTS, TAXES, PRICING, ORDERS, INVOICES, PAYMENTS, BREAKING);

  final Tenant tenant = BUSINESS.tenant().at(clock("2026-03-14T09:26:53.589Z"));
  final UUID customer = contact("name", "Ada Lovelace", "email", "ada@example.com");

  private static void refuseBroken(Order order) {
    if (BROKEN.contains(order.contactId())) {
      throw Problems.conflict("Something after the order was made fails");
    }
  }

  static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  /** Another caller of the organization, for calls at the same time. */
  Tenant colleague() {
    return BUSINESS.tenant(tenant.organization()).at(clock("2026-03-14T09:26:53.589Z"));
  }

  /** Makes the organization itself, which only some operations need. */
  void open() {
    tenant.within(
        "organizations.update", call -> ORGANIZATIONS.tenants().found("Shop", "free", call));
  }

  private boolean opened;

  /** A draft of an invoice of an order. */
  Invoice invoice(Order order, Object... pairs) {
    if (!opened) {
      opened = true;
      open();
      tenant.call(
          "payments.methods.create",
          map("name", "Bank", "kind", "bank_transfer", "accountId", UUID.randomUUID()));
    }
    return tenant.call("orders.invoice", map(pairs), "id", order.id());
  }

  /** An invoice of an order that is issued. */
  Invoice issued(Order order, Object... pairs) {
    Invoice draft = invoice(order, pairs);
    return tenant.call("invoices.send", map("byEmail", false), "id", draft.id());
  }

  /** Invoices all of an order and has it paid. */
  void bill(Order order) {
    pay(issued(order));
  }

  void pay(Invoice invoice) {
    tenant.call("invoices.pay", map("amount", invoice.amountDue()), "id", invoice.id());
  }

  /** A map of names and values in turn. */
  static Map<String, Object> map(Object... pairs) {
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

  UUID contact(Object... pairs) {
    return make("contacts.create", map(), pairs);
  }

  /** A physical product of 499.00 usd, with its sku for a name. */
  UUID product(String sku, Object... pairs) {
    Map<String, Object> usual =
        map("sku", sku, "name", sku, "type", "physical", "price", 49_900L, "taxIds", List.of());
    return make("products.create", usual, pairs);
  }

  /** A percentage that is in force since 2020. */
  UUID tax(String code, Object rate, Object... pairs) {
    UUID id = make("taxes.create", map("code", code, "name", code), pairs);
    tenant.call("taxes.rates.create", map("rate", rate, "validFrom", "2020-01-01"), "taxId", id);
    return id;
  }

  /** A promotion of 10 percent with the code SPRING. */
  UUID promotion(Object... pairs) {
    Map<String, Object> usual =
        map("name", "Spring", "kind", "percent", "percent", 10, "code", "SPRING");
    return make("pricing.promotions.create", usual, pairs);
  }

  static Map<String, Object> line(UUID product, Object... pairs) {
    Map<String, Object> line = map(pairs);
    line.put("productId", product);
    return line;
  }

  static Map<String, Object> custom(String description, long price, Object... pairs) {
    Map<String, Object> line = map(pairs);
    line.putAll(map("kind", "custom", "description", description, "unitPrice", price));
    return line;
  }

  /** An order of these lines. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final Order orderOf(Map<String, Object>... lines) {
    return order(map("lineItems", List.of(lines)));
  }

  Order order(Map<String, Object> values) {
    values.putIfAbsent("contactId", customer);
    return tenant.call("orders.create", values);
  }

  Problem refused(Map<String, Object> values) {
    values.putIfAbsent("contactId", customer);
    return tenant.refused("orders.create", values);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final Problem refusedLines(Map<String, Object>... lines) {
    return refused(map("lineItems", List.of(lines)));
  }

  Order update(Order order, Object... pairs) {
    return tenant.call("orders.update", map(pairs), "id", order.id());
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  <T> T act(String action, Order order, Object... pairs) {
    return tenant.call("orders." + action, map(pairs), "id", order.id());
  }

  Problem refusedAct(String action, Order order, Object... pairs) {
    return tenant.refused("orders." + action, map(pairs), "id", order.id());
  }

  Order read(Order order) {
    return tenant.call("orders.get", map(), "id", order.id());
  }

  Page<Order> list(Map<String, Object> request) {
    return tenant.call("orders.list", request);
  }

  OrderLine addLine(Order order, Map<String, Object> line) {
    return tenant.call("orders.lines.create", line, "orderId", order.id());
  }

  OrderLine updateLine(Order order, UUID line, Object... pairs) {
    return tenant.call("orders.lines.update", map(pairs), "orderId", order.id(), "id", line);
  }

  /** The names of the public events about orders, in order. */
  List<String> orderEvents() {
    return tenant.events().stream().filter(name -> name.startsWith("order.")).toList();
  }

  /** The paths of all values that a problem names. */
  List<String> fields(Problem problem) {
    return problem.details().stream().map(Violation::field).toList();
  }

  static String path(Problem problem) {
    return problem.details().getFirst().field();
  }

  static String code(Problem problem) {
    return problem.details().getFirst().code();
  }
}
