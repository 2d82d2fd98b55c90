package com.ecosire.domain.commerce.billing.stripe;

/**
 * Another price for a subscription.
 *
 * @param item the name of the item that is changed; empty where Stripe has not told it yet
 * @param before the price that the item has
 * @param proration create_prorations, always_invoice or none
 */
public record PlanChange(
    String subscription,
    String item,
    String before,
    String price,
    int quantity,
    String proration) {}
