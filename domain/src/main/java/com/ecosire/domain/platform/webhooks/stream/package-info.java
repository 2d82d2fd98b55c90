/** The events of organizations in their order, for whoever follows them. */
package com.ecosire.domain.platform.webhooks.stream;
