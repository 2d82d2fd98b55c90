/**
 * A small stand-in for Stripe, so that a first look needs no account: it keeps prices, sessions,
 * subscriptions and payments, has a page to pay on, and sends signed webhooks. It takes no money,
 * and is not part of the production image.
 */
package com.ecosire.gateway.demo.stripe;
