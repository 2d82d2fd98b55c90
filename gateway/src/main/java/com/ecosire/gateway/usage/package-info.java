/** Counts what is called, and keeps the log of the requests of keys. */
package com.ecosire.gateway.usage;
