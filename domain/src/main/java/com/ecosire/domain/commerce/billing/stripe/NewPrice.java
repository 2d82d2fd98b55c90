package com.ecosire.domain.commerce.billing.stripe;

import java.util.Map;
import java.util.Optional;

/**
 * A price that Stripe is to know.
 *
 * @param productId names the product at Stripe, which is made with its first price
 * @param productName what customers read
 * @param unitAmount minor units
 * @param currency ISO 4217, lower case
 * @param interval month or year; empty for a price that is paid once
 * @param intervalCount months or years of a period
 * @param metadata what it belongs to
 */
public record NewPrice(
    String productId,
    String productName,
    Optional<String> nickname,
    long unitAmount,
    String currency,
    Optional<String> interval,
    int intervalCount,
    Map<String, String> metadata) {}
