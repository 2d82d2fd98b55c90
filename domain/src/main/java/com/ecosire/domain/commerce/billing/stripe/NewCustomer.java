package com.ecosire.domain.commerce.billing.stripe;

import java.util.Map;

/** A customer that Stripe is to know. */
public record NewCustomer(String email, String name, Map<String, String> metadata) {}
