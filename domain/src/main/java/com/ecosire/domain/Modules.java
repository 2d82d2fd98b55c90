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
import com.ecosire.domain.platform.audit.AuditModule;
import com.ecosire.domain.platform.audit.Signer;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of contents: every business module, made once, with what it needs of others. */
public final class Modules {
  private final Timeline timeline = new Timeline();

  // Platform
  private final OrganizationsModule organizations = new OrganizationsModule();
  private final ApiKeysModule apiKeys;
  private final AuditModule audit;
  private volatile Set<String> names = Set.of();
  private volatile Map<String, String> homes = Map.of();

  // Commerce
  private final ContactsModule contacts = new ContactsModule(timeline);
  private final ProductsModule products = new ProductsModule();

  // Finance
  private final TaxesModule taxes =
      new TaxesModule(contacts.contacts(), products.categories()::lineages);

  // Commerce, again: prices and orders need taxes
  private final PricingModule pricing = new PricingModule(contacts.contacts(), products, taxes);

  private final OrdersModule orders =
      new OrdersModule(
          new OrdersModule.Foundations(contacts, products, taxes, pricing, organizations),
          timeline);

  /**
   * All modules.
   *
   * @param hashes how API keys are stored
   * @param signer signs where the audit stands
   */
  public Modules(KeyHash hashes, Signer signer) {
    apiKeys = new ApiKeysModule(hashes, organizations.organizations(), this::names);
    audit = new AuditModule(signer, name -> Optional.ofNullable(homes.get(name)));
  }

  /** The verified catalog of all modules. */
  public Catalog catalog() {
    Catalog catalog = Catalog.of(all());
    names = catalog.modules().stream().map(ModuleApi::name).collect(Collectors.toSet());
    Map<String, String> modules = new HashMap<>();
    for (ModuleApi module : catalog.modules()) {
      module.resources().forEach(resource -> modules.put(resource.name(), module.name()));
    }
    homes = modules;
    return catalog;
  }

  private List<BusinessModule> all() {
    return List.of(organizations, apiKeys, audit, contacts, products, pricing, taxes, orders);
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
