package com.ecosire.rest.answer;

import com.ecosire.domain.pipeline.Request;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * One request on its way through the surface.
 *
 * @param http what was sent
 * @param response what is answered
 * @param request who calls
 * @param wanted the parts of the answer that are wanted
 */
public record Exchange(
    ServerRequest http, ServerResponse response, Request request, Wanted wanted) {
  /** Whether only the headers are wanted. */
  boolean isHead() {
    return http.prologue().method().equals(Method.HEAD);
  }

  /** Whether the request only reads, by a method that can be asked conditionally. */
  boolean isGet() {
    return isHead() || http.prologue().method().equals(Method.GET);
  }
}
