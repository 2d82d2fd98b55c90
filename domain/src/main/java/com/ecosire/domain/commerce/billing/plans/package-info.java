/**
 * How organizations pay for the plan that they use the server on: by Stripe, as their buyers do.
 */
package com.ecosire.domain.commerce.billing.plans;
