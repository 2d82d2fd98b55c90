/** Money that came in or went out. */
package com.ecosire.domain.commerce.payments;
