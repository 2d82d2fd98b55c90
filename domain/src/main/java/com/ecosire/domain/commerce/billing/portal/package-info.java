/** What a customer sees of its own purchases. */
package com.ecosire.domain.commerce.billing.portal;
