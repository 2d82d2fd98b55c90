/** Money that goes back, or does not come. */
package com.ecosire.domain.commerce.billing.payments;
