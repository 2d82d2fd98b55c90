/** What the business wants of Stripe, and how it reads what Stripe says. */
package com.ecosire.domain.commerce.billing.stripe;
