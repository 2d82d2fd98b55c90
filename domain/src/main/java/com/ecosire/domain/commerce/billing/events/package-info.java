/** Stripe's webhooks. */
package com.ecosire.domain.commerce.billing.events;
