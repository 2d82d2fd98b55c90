/** What waits to be sent, for the server's own work. */
package com.ecosire.domain.platform.webhooks.queue;
