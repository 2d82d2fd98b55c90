/** Money that is paid back. */
package com.ecosire.domain.commerce.payments.refunds;
