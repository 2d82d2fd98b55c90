package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.invoices.InvoiceInput;
import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Bills renewals of licences. */
public final class RenewalInvoices {
  private final SellableItems items;
  private final Invoices invoices;

  /** Bills them by these invoices. */
  public RenewalInvoices(SellableItems items, Invoices invoices) {
    this.items = items;
    this.invoices = invoices;
  }

  /** Makes a draft over the policy's share of the product's price. */
  void bill(License license, LicensePolicy policy, Call call) {
    if (license.contactId() == null) {
      throw Problems.invalid("invoice", "no_contact", "The license belongs to no contact");
    }
    ItemKey key = ItemKey.of(license.productId(), null);
    SellableItem product = items.require(Map.of("", key), call).get(key);
    long price =
        Money.round(Money.percentOf(BigDecimal.valueOf(product.price()), policy.renewalPercent()));
    // Taxes are left to the rules.
    InvoiceLineItem line =
        InvoiceLineItem.of("Renewal of " + product.name(), BigDecimal.ONE, price, null)
            .selling(license.productId(), BigDecimal.ZERO);
    invoices.create(
        InvoiceInput.draft(license.contactId(), product.currency(), List.of(line)), call);
  }
}
