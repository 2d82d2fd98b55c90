/** How receivers know who sends. */
package com.ecosire.domain.platform.webhooks.signing;
