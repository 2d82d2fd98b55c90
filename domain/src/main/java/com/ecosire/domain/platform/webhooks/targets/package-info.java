/** Where may be sent to. */
package com.ecosire.domain.platform.webhooks.targets;
