/** Prices that Stripe knows. */
package com.ecosire.domain.commerce.billing.prices;
