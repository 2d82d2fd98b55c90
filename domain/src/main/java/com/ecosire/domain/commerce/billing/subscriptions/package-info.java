/** Subscriptions and changes of them. */
package com.ecosire.domain.commerce.billing.subscriptions;
