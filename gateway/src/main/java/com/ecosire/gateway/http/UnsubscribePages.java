package com.ecosire.gateway.http;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Source;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where the link of a mail leads that ends mails of its kind: mail programs post to it (RFC 8058),
 * people get a page with a button, since programs also follow links to look at them.
 */
public final class UnsubscribePages implements HttpService {
  private static final String TOKEN = "token";
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final String path;
  private final Operation<?, ?> operation;
  private final Pipeline pipeline;

  /** Pages at a path for an operation that takes such a token. */
  public UnsubscribePages(String path, Operation<?, ?> operation, Pipeline pipeline) {
    this.path = path;
    this.operation = operation;
    this.pipeline = pipeline;
  }

  @Override
  public void routing(HttpRules rules) {
    Reading.route(rules, path, (request, response) -> send("ask", request, response));
    rules.post(path, this::end);
  }

  private void end(ServerRequest http, ServerResponse response) {
    String token = http.query().first(TOKEN).orElse("");
    Arguments arguments =
        new Arguments(
            Map.of(),
            Map.of(TOKEN, token),
            Map.of(),
            Source.TEXT,
            Selection.ALL,
            OptionalLong.empty());
    pipeline.run(operation, arguments, http.context().get(Request.class).orElseThrow());
    send("done", http, response);
  }

  private static void send(String page, ServerRequest http, ServerResponse response) {
    response.header("Content-Security-Policy", POLICY);
    response.header("Referrer-Policy", "no-referrer");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
    String resource = "/com/ecosire/gateway/unsubscribe/" + page + ".html";
    try (InputStream in = UnsubscribePages.class.getResourceAsStream(resource)) {
      Reading.send(in.readAllBytes(), http, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
