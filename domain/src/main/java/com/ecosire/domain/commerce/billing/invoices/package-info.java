/** Stripe's invoices. */
package com.ecosire.domain.commerce.billing.invoices;
