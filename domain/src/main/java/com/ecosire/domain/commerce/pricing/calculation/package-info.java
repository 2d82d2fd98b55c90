/** How prices and discounts are worked out: values in, values out, no database. */
package com.ecosire.domain.commerce.pricing.calculation;
