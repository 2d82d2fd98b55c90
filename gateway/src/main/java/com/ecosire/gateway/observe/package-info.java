/** What the server says of itself: logs, health and measures. */
package com.ecosire.gateway.observe;
