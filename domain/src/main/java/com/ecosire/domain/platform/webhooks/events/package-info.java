/** What was raised, as it is sent. */
package com.ecosire.domain.platform.webhooks.events;
