/** Saved payment methods. */
package com.ecosire.domain.commerce.billing.methods;
