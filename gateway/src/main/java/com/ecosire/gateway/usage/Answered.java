package com.ecosire.gateway.usage;

import com.ecosire.domain.pipeline.Request;
import java.time.Instant;

/**
 * A request that was answered.
 *
 * @param request who called what
 * @param at when it came
 * @param line what it asked for
 * @param answer how it was answered
 */
public record Answered(Request request, Instant at, Line line, Answer answer) {
  /**
   * What a request asks for.
   *
   * @param method the HTTP method
   * @param path the path without what is secret in it
   * @param query the query without what is secret in it
   * @param bytes of the body
   */
  public record Line(String method, String path, String query, long bytes) {}

  /**
   * How a request was answered.
   *
   * @param status the HTTP status
   * @param bytes of the body
   * @param nanos how long it took
   */
  public record Answer(int status, long bytes, long nanos) {}
}
