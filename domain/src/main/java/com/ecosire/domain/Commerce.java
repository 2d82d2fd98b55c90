package com.ecosire.domain;

import com.ecosire.domain.commerce.billing.BillingFoundation;
import com.ecosire.domain.commerce.billing.BillingModule;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.downloads.DownloadsModule;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.licenses.LicensesModule;
import com.ecosire.domain.commerce.licenses.RenewalInvoices;
import com.ecosire.domain.commerce.licenses.offline.OfflineKeys;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSecrets;
import com.ecosire.domain.commerce.orders.OrdersModule;
import com.ecosire.domain.commerce.payments.PaymentsModule;
import com.ecosire.domain.commerce.pricing.PricingModule;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.commerce.products.files.ProductFiles;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.users.Memberships;
import com.ecosire.domain.timeline.Timeline;
import java.util.List;
import java.util.function.Supplier;

/** The modules that sell, and those that they need of finance. */
final class Commerce {
  private final Timeline timeline = new Timeline();
  private final ContactsModule contacts = new ContactsModule(timeline);
  private final ProductsModule products = new ProductsModule(this::productFiles);
  private final TaxesModule taxes =
      new TaxesModule(contacts.contacts(), products.categories()::lineages);
  private final PricingModule pricing = new PricingModule(contacts.contacts(), products, taxes);
  private final OrganizationsModule organizations;
  private final InvoicesModule invoices;
  private final PaymentsModule payments;
  private final OrdersModule orders;
  private final LicensesModule licenses;
  private final BillingModule billing;
  private final DownloadsModule downloads;

  /**
   * What they stand on beside each other.
   *
   * @param memberships what makes buyers users; asked for no earlier than a call comes
   */
  record Foundation(
      Modules.Foundation server,
      OrganizationsModule organizations,
      Mails mails,
      Contents contents,
      Supplier<Memberships> memberships) {}

  Commerce(Foundation on) {
    this.organizations = on.organizations;
    invoices =
        new InvoicesModule(
            new InvoicesModule.Foundation(
                contacts.contacts(),
                products.items(),
                taxes.calculator(),
                organizations.organizations(),
                on.mails,
                timeline));
    payments =
        new PaymentsModule(
            new PaymentsModule.Foundation(
                contacts.contacts(), invoices, organizations.organizations(), timeline));
    orders = sales();
    licenses = keys(on.server);
    downloads = downloads(on);
    billing = till(on);
  }

  private BillingModule till(Foundation on) {
    return new BillingModule(
        new BillingFoundation(
            on.server.billing(),
            contacts.contacts(),
            products.items(),
            pricing.pricing(),
            orders.paidOrders(),
            invoices,
            payments,
            licenses.subscriptions(),
            downloads.sold(),
            organizations.organizations(),
            organizations.paidPlans(),
            on.memberships,
            on.mails,
            on.server.portal()));
  }

  private ProductFiles productFiles() {
    return downloads.productFiles();
  }

  private DownloadsModule downloads(Foundation on) {
    return new DownloadsModule(
        new DownloadsModule.Foundation(
            organizations.organizations(),
            licenses,
            on.contents,
            on.mails,
            on.server.key(),
            on.server.portal(),
            on.server.source()));
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
        contacts, products, pricing, taxes, orders, invoices, payments, licenses, billing,
        downloads);
  }

  PaymentsModule payments() {
    return payments;
  }

  DownloadsModule downloads() {
    return downloads;
  }

  LicensesModule licenses() {
    return licenses;
  }
}
