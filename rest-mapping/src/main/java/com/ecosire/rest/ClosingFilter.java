package com.ecosire.rest;

import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/**
 * Ends connections that are said to end (RFC 9112 section 9.6). The server only writes the header:
 * clients would wait for an end that does not come, and what follows a malformed body would be
 * taken for the next request.
 */
final class ClosingFilter implements Filter {
  @Override
  public void filter(FilterChain chain, RoutingRequest http, RoutingResponse response) {
    chain.proceed();
    if (response.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
      throw new CloseConnectionException("The answer was the last of its connection");
    }
  }
}
