/** The servers that events are sent to. */
package com.ecosire.domain.platform.webhooks.endpoints;
