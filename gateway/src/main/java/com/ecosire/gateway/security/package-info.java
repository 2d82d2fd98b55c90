/** Who calls: Helidon Security's providers, and the callers that they have vouched for lately. */
package com.ecosire.gateway.security;
