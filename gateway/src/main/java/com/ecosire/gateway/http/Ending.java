package com.ecosire.gateway.http;

import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/** Is told of every request once it is answered. */
@FunctionalInterface
public interface Ending {
  /** Notes a request. */
  void note(Exchange exchange, RoutingRequest http, RoutingResponse response);

  /** Tells another one afterwards. */
  default Ending then(Ending other) {
    return (exchange, http, response) -> {
      note(exchange, http, response);
      other.note(exchange, http, response);
    };
  }
}
