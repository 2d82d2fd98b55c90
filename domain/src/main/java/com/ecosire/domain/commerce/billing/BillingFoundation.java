package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.checkouts.SoldDownloads;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.licenses.LicenseSubscriptions;
import com.ecosire.domain.commerce.orders.PaidOrders;
import com.ecosire.domain.commerce.payments.PaymentsModule;
import com.ecosire.domain.commerce.pricing.Pricing;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.plan.PaidPlans;
import com.ecosire.domain.platform.users.Memberships;
import java.util.function.Supplier;

/**
 * What billing stands on.
 *
 * @param terms what the operator has arranged with Stripe
 * @param home where browsers go on after Stripe's pages, where nobody has said
 * @param memberships what makes buyers users; asked for no earlier than a call comes
 */
public record BillingFoundation(
    BillingTerms terms,
    Contacts contacts,
    SellableItems items,
    Pricing pricing,
    PaidOrders orders,
    InvoicesModule invoices,
    PaymentsModule payments,
    LicenseSubscriptions licenses,
    SoldDownloads downloads,
    Organizations organizations,
    PaidPlans plans,
    Supplier<Memberships> memberships,
    Mails mails,
    String home) {}
