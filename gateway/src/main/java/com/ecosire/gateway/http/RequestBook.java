package com.ecosire.gateway.http;

import com.ecosire.domain.pipeline.Request;
import com.ecosire.gateway.usage.Answered;
import com.ecosire.gateway.usage.Usage;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.regex.Pattern;

/** Has the requests of known callers counted. */
public final class RequestBook implements Ending {
  private static final String GRAPHQL = "/graphql";

  /** Values of such names are not kept. */
  private static final Pattern SECRETS =
      Pattern.compile(
          "([^=&]*(?:token|secret|password|key|signature|code|otp|auth)[^=&]*)=[^&]*",
          Pattern.CASE_INSENSITIVE);

  private final Usage usage;

  /** Tells the usage. */
  public RequestBook(Usage usage) {
    this.usage = usage;
  }

  @Override
  public void note(Exchange exchange, RoutingRequest http, RoutingResponse response) {
    http.context()
        .get(Request.class)
        .ifPresent(request -> usage.note(answered(request, exchange, http, response)));
  }

  private static Answered answered(
      Request request, Exchange exchange, RoutingRequest http, RoutingResponse response) {
    ServerRequestHeaders headers = http.headers();
    return new Answered(
        request,
        exchange.at(),
        new Answered.Line(
            exchange.method(),
            exchange.path(),
            // The document and variables of a GraphQL request can hold anything.
            exchange.path().startsWith(GRAPHQL) ? "" : open(http.prologue().query().rawValue()),
            Math.max(0, headers.contentLength().orElse(0))),
        new Answered.Answer(
            response.status().code(),
            response.bytesWritten(),
            System.nanoTime() - exchange.begun()));
  }

  /** A query without what is secret in it. */
  static String open(String query) {
    return query.isEmpty() ? "" : SECRETS.matcher(query).replaceAll("$1=***");
  }
}
