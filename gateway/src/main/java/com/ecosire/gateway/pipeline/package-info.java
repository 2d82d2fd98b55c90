/** The chain around every operation: {@link com.ecosire.gateway.pipeline.Chain} says all of it. */
package com.ecosire.gateway.pipeline;
