/** Sends events to the servers of customers. */
package com.ecosire.gateway.webhooks;
