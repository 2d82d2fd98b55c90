/** What happened, as feeds. */
package com.ecosire.domain.platform.status.feed;
