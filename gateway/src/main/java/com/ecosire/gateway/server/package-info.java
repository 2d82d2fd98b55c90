/** Puts the server together, starts it and stops it in good order. */
package com.ecosire.gateway.server;
