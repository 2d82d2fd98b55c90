/** How long components were up. */
package com.ecosire.domain.platform.status.uptime;
