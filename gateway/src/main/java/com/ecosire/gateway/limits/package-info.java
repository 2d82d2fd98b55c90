/** How many calls a caller may make: the limits, and what counts them. */
package com.ecosire.gateway.limits;
