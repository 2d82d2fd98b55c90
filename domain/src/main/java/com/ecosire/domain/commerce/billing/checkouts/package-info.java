/** Hosted checkout. */
package com.ecosire.domain.commerce.billing.checkouts;
