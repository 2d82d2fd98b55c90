/** The server: configuration, the pipeline around every operation, security and observability. */
package com.ecosire.gateway;
