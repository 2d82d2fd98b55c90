/** The way to Stripe. */
package com.ecosire.gateway.stripe;
