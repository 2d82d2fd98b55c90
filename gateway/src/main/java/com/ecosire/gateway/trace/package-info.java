/**
 * Traces as OpenTelemetry defines them, sent in its protocol; nothing of it runs unless asked for.
 */
package com.ecosire.gateway.trace;
