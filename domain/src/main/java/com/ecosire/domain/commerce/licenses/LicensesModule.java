package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.READ;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Relation.many;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.clients.ClientRows;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LicenseLogEntry;
import com.ecosire.domain.commerce.licenses.offline.OfflineFiles;
import com.ecosire.domain.commerce.licenses.offline.OfflineKeys;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicies;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSecrets;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.orders.OrdersModule;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import java.time.Duration;

/** Licence keys for digital products. */
public final class LicensesModule implements BusinessModule {
  private final LicensePolicies policies = new LicensePolicies();
  private final LicenseLog log = new LicenseLog();
  private final Licenses licenses = new Licenses(policies, log);
  private final Seats seats = new Seats(licenses, policies, log);
  private final LicenseLife life;
  private final LicenseTransfers transfers = new LicenseTransfers(licenses, seats, log);
  private final LicenseOrders orders;
  private final LicenseUses uses = new LicenseUses(licenses, policies);
  private final LicenseUpkeep upkeep = new LicenseUpkeep(licenses, transfers);
  private final LicenseSecrets secrets;
  private final OfflineKeys keys;

  /**
   * The module with the secrets that clients sign with, the keys of offline files, and what bills
   * renewals.
   */
  public LicensesModule(LicenseSecrets secrets, OfflineKeys keys, RenewalInvoices invoices) {
    life = new LicenseLife(licenses, seats, log, invoices);
    orders = new LicenseOrders(licenses, policies, life);
    this.secrets = secrets;
    this.keys = keys;
  }

  /** Licences that a subscription pays for. */
  public LicenseSubscriptions subscriptions() {
    return new LicenseSubscriptions(licenses, policies, life);
  }

  /** The secrets of organizations, which events are signed with. */
  public LicenseSecrets secrets() {
    return secrets;
  }

  /** The licences, for other modules. */
  public Licenses licenses() {
    return licenses;
  }

  @Override
  public ModuleApi api() {
    return module(
            "licenses",
            Area.COMMERCE,
            "Licence keys for digital products: issued with an order, bound to domains, validated"
                + " by the running application, and suspended, renewed, moved or revoked",
            policyTable(),
            licenseTable(),
            activationTable())
        .raises(LicenseEvents.all())
        .stores(LicenseLogEntry.class)
        .stores(ClientRows.stored())
        .extend(Contact.class, many("licenses", License.class, "contactId", "Its licenses"))
        .extend(Order.class, many("licenses", License.class, "orderId", "Issued with the order"))
        .extend(Product.class, many("licenses", License.class, "productId", "Issued for it"))
        .job("expire", Duration.ofMinutes(1), upkeep::expire)
        .job("markStale", Duration.ofHours(1), upkeep::stale)
        .job("giveTransfersBack", Duration.ofHours(1), upkeep::giveBack)
        .job("forgetLog", Duration.ofDays(1), log::forget)
        .on(OrdersModule.CONFIRMED, orders::issue)
        .on(OrdersModule.CANCELLED, orders::revoke)
        .on(ContactsModule.DELETING, uses::refuseContact)
        .on(ContactsModule.MERGED, uses::move)
        .on(ProductsModule.DELETING, uses::countProduct)
        .on(LicensePolicies.DELETING, uses::refusePolicy)
        .on(LicensePolicies.CHANGING, uses::refusePolicy);
  }

  private Resource<?, ?> policyTable() {
    return resource("/licenses/policies", policies, "a policy for licenses")
        .list(needs(READ))
        .create(needs(ADMIN))
        .update(needs(ADMIN))
        .delete(needs(ADMIN));
  }

  private Resource<?, ?> licenseTable() {
    Resource<License, LicenseInput> table =
        resource("/licenses", licenses, "a license")
            .list(needs(USER))
            .get(needs(USER))
            .create(needs(ADMIN), emits(LicenseEvents.ISSUED))
            .update(needs(ADMIN));
    ClientRows.add(table, seats, log, secrets);
    LicenseRows.life(table, life, transfers);
    LicenseRows.papers(
        table,
        new LicenseRows.Papers(
            new LicenseOffline(licenses, seats, log, new OfflineFiles(keys)),
            keys,
            secrets,
            new LicenseExport(licenses, seats.activations()),
            log,
            licenses));
    return table
        .belongsTo("product", "productId", Product.class, "The product that it is for")
        .belongsTo("policy", "policyId", LicensePolicy.class, "The policy that it is issued under")
        .belongsTo("contact", "contactId", Contact.class, "Whom it belongs to")
        .belongsTo("order", "orderId", Order.class, "The order that it was issued with")
        .hasMany("activations", Activation.class, "licenseId", "Its domains");
  }

  private Resource<?, ?> activationTable() {
    return resource(
            "/licenses/{licenseId}/activations", seats.activations(), "a domain of a license")
        .list(needs(USER))
        .delete(needs(ADMIN), emits(LicenseEvents.DEACTIVATED));
  }
}
