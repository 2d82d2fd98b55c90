package com.ecosire.domain;

import com.ecosire.domain.commerce.billing.BillingFoundation;
import com.ecosire.domain.commerce.billing.BillingModule;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.licenses.LicensesModule;
import com.ecosire.domain.commerce.licenses.RenewalInvoices;
import com.ecosire.domain.commerce.licenses.offline.OfflineKeys;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSecrets;
import com.ecosire.domain.commerce.orders.OrdersModule;
import com.ecosire.domain.commerce.payments.PaymentsModule;
import com.ecosire.domain.commerce.pricing.PricingModule;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.users.Memberships;
import com.ecosire.domain.timeline.Timeline;
import java.util.List;
import java.util.function.Supplier;

/** The modules that sell, and those that they need of finance. */
final class Commerce {
  private final Timeline timeline = new Timeline();
  private final ContactsModule contacts = new ContactsModule(timeline);
  private final ProductsModule products = new ProductsModule();
  private final TaxesModule taxes =
      new TaxesModule(contacts.contacts(), products.categories()::lineages);
  private final PricingModule pricing = new PricingModule(contacts.contacts(), products, taxes);
  private final OrganizationsModule organizations;
  private final InvoicesModule invoices;
  private final PaymentsModule payments;
  private final OrdersModule orders;
  private final LicensesModule licenses;
  private final BillingModule billing;

  /** Who buys something becomes a user; how is asked for no earlier than a call comes. */
  Commerce(
      Modules.Foundation on,
      OrganizationsModule organizations,
      Mails mails,
      Supplier<Memberships> memberships) {
    this.organizations = organizations;
    invoices =
        new InvoicesModule(
            new InvoicesModule.Foundation(
                contacts.contacts(),
                products.items(),
                taxes.calculator(),
                organizations.organizations(),
                mails,
                timeline));
    payments =
        new PaymentsModule(
            new PaymentsModule.Foundation(
                contacts.contacts(), invoices, organizations.organizations(), timeline));
    orders = sales();
    licenses = keys(on);
    billing = till(on, mails, memberships);
  }

  private BillingModule till(Modules.Foundation on, Mails mails, Supplier<Memberships> users) {
    return new BillingModule(
        new BillingFoundation(
            on.billing(),
            contacts.contacts(),
            products.items(),
            pricing.pricing(),
            orders.paidOrders(),
            invoices,
            payments,
            licenses.subscriptions(),
            organizations.organizations(),
            users,
            mails,
            on.portal()));
  }

  private OrdersModule sales() {
    return new OrdersModule(
        new OrdersModule.Foundations(contacts, products, taxes, pricing, organizations, invoices),
        timeline);
  }

  private LicensesModule keys(Modules.Foundation on) {
    return new LicensesModule(
        new LicenseSecrets(on.key(), on.source(), on.licenseSecret()),
        new OfflineKeys(on.key(), on.source()),
        new RenewalInvoices(products.items(), invoices.invoices()));
  }

  List<BusinessModule> all() {
    return List.of(
        contacts, products, pricing, taxes, orders, invoices, payments, licenses, billing);
  }

  PaymentsModule payments() {
    return payments;
  }

  LicensesModule licenses() {
    return licenses;
  }
}
