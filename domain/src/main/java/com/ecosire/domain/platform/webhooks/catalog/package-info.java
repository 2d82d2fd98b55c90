/** What can be subscribed to. */
package com.ecosire.domain.platform.webhooks.catalog;
