/** Signed HTTP callbacks to the servers of customers. */
package com.ecosire.domain.platform.webhooks;
