/** How deliveries went. */
package com.ecosire.domain.platform.webhooks.statistics;
