/** The ways of events to endpoints, for clients. */
package com.ecosire.domain.platform.webhooks.deliveries;
