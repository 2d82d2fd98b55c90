package com.ecosire.rest;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;

/** What answers requests of one method and path. */
@FunctionalInterface
interface Target {
  /** Answers a request, or throws a problem. */
  void handle(ServerRequest http, ServerResponse response, List<String> pathValues)
      throws IOException;
}
