/** Who is which customer at Stripe. */
package com.ecosire.domain.commerce.billing.customers;
