package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.invoices.BillingInvoice;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What customers are told of their payments, in the language of the organization. */
public final class BillingMails {
  private static final String PURCHASES = "/dashboard/purchases";

  private final Mails mails;
  private final Organizations organizations;
  private final Contacts contacts;

  /** Mails to contacts. */
  public BillingMails(Mails mails, Organizations organizations, Contacts contacts) {
    this.mails = mails;
    this.organizations = organizations;
    this.contacts = contacts;
  }

  /** A first payment. */
  public record Paid(long amount, String currency) {}

  /**
   * What came with an order.
   *
   * @param keys those of its licences
   * @param downloads the names of the products that may be downloaded
   */
  public record Goods(Order order, List<String> keys, List<String> downloads) {}

  /** Thanks for a purchase, and names what came with it. */
  public void purchase(Contact buyer, Paid paid, Goods goods, Call call) {
    if (buyer.email().isEmpty()) {
      return;
    }
    Organization organization = organizations.own(call);
    mails.send(
        mail(buyer.email().get(), MailTemplate.PURCHASE, organization)
            .with("name", buyer.name())
            .with("order", goods.order.reference())
            .with("amount", amount(paid.amount, paid.currency, organization))
            .with("keys", String.join("\n", goods.keys))
            .with("downloads", String.join("\n", goods.downloads))
            .with("link", goods.downloads.isEmpty() ? "" : mails.link(PURCHASES)),
        call);
  }

  /** Says that an invoice was paid. */
  public void receipt(BillingInvoice invoice, Optional<String> address, Call call) {
    Optional<Contact> contact = invoice.contactId().flatMap(id -> contacts.find(id, call));
    Optional<String> to = contact.flatMap(Contact::email).or(() -> address);
    if (to.isEmpty()) {
      return;
    }
    Organization organization = organizations.own(call);
    mails.send(
        mail(to.get(), MailTemplate.RECEIPT, organization)
            .with("name", contact.map(Contact::name).orElse(to.get()))
            .with("number", invoice.reference())
            .with("amount", amount(invoice.amountPaid(), invoice.currency(), organization))
            .with("link", invoice.hostedUrl().orElseGet(() -> mails.link(PURCHASES))),
        call);
  }

  /** Says that a payment failed, and where another card can be given. */
  public void failure(String to, String name, Paid paid, Call call) {
    Organization organization = organizations.own(call);
    mails.send(
        mail(to, MailTemplate.PAYMENT_FAILED, organization)
            .with("name", name)
            .with("amount", amount(paid.amount, paid.currency, organization))
            .with("link", mails.link(PURCHASES)),
        call);
  }

  private static Mail mail(String to, MailTemplate template, Organization organization) {
    return Mail.to(to, template, organization.locale().toLanguageTag())
        .with("organization", organization.name());
  }

  private static String amount(long minor, String currency, Organization organization) {
    Currency unit = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
    NumberFormat format = NumberFormat.getCurrencyInstance(organization.locale());
    format.setCurrency(unit);
    int digits = Math.max(0, unit.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }
}
