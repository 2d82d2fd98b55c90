/** Clients that stay connected: what they are told, and how many there may be. */
package com.ecosire.gateway.live;
