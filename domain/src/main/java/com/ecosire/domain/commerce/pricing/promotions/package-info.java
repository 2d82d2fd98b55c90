/** Promotions, their coupon codes, and who used them. */
package com.ecosire.domain.commerce.pricing.promotions;
