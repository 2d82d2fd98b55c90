package com.ecosire.domain;

import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.orders.OrdersModule;
import com.ecosire.domain.commerce.pricing.PricingModule;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.timeline.Timeline;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The table of contents: every business module, made once, with what it needs of others. */
public final class Modules {
  private final Timeline timeline = new Timeline();

  // Platform
  private final OrganizationsModule organizations;
  private final ApiKeysModule apiKeys;
  private volatile Set<String> names = Set.of();

  // Commerce
  private final ContactsModule contacts = new ContactsModule(timeline);
  private final ProductsModule products = new ProductsModule();

  // Finance
  private final TaxesModule taxes =
      new TaxesModule(contacts.contacts(), products.categories()::lineages);

  // Commerce, again: prices and orders need taxes
  private final PricingModule pricing = new PricingModule(contacts.contacts(), products, taxes);

  private final OrdersModule orders;

  /** All modules; {@code hashes} says how API keys are stored. */
  public Modules(KeyHash hashes) {
    this(hashes, UnaryOperator.identity());
  }

  /**
   * All modules.
   *
   * @param hashes how API keys are stored
   * @param terms what the operator changes of the plans
   */
  public Modules(KeyHash hashes, UnaryOperator<Plan> terms) {
    organizations = new OrganizationsModule(terms);
    orders =
        new OrdersModule(
            new OrdersModule.Foundations(contacts, products, taxes, pricing, organizations),
            timeline);
    apiKeys = new ApiKeysModule(hashes, organizations.organizations(), this::names);
  }

  /** The verified catalog of all modules. */
  public Catalog catalog() {
    Catalog catalog = Catalog.of(all());
    names = catalog.modules().stream().map(ModuleApi::name).collect(Collectors.toSet());
    return catalog;
  }

  private List<BusinessModule> all() {
    return List.of(organizations, apiKeys, contacts, products, pricing, taxes, orders);
  }

  private Set<String> names() {
    return names;
  }

  /** Tenants, for the server's own start. */
  public OrganizationsModule organizations() {
    return organizations;
  }

  /** Keys, for the server's own start and for telling who calls. */
  public ApiKeysModule apiKeys() {
    return apiKeys;
  }
}
