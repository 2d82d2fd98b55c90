/** Selling through Stripe. */
package com.ecosire.domain.commerce.billing;
