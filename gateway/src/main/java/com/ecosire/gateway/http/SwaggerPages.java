package com.ecosire.gateway.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Swagger UI at {@code /docs}, from files of this server only. */
public final class SwaggerPages implements HttpService {
  private static final String PATH = "/docs";
  private static final String JAR = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
  private static final String OWN = "/com/ecosire/gateway/docs/";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

  /** The page sets styles of its elements while it runs, and draws icons from data addresses. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'";

  private static final Map<String, Page> PAGES =
      Map.of(
          "", new Page(HTML, OWN + "page.html"),
          "/start.js", new Page(JAVASCRIPT, OWN + "start.js"),
          "/start.css", new Page(CSS, OWN + "start.css"),
          "/swagger-ui.css", new Page(CSS, JAR + "swagger-ui.css"),
          "/swagger-ui-bundle.js", new Page(JAVASCRIPT, JAR + "swagger-ui-bundle.js"),
          "/favicon-32x32.png", new Page("image/png", JAR + "favicon-32x32.png"));

  private record Page(String mediaType, String resource) {}

  @Override
  public void routing(HttpRules rules) {
    PAGES.forEach(
        (name, page) ->
            Reading.route(
                rules, PATH + name, (request, response) -> send(page, request, response)));
  }

  private static void send(Page page, ServerRequest request, ServerResponse response) {
    response.header("Content-Security-Policy", POLICY);
    response.header(HeaderNames.CACHE_CONTROL, "max-age=3600");
    response.header(HeaderNames.CONTENT_TYPE, page.mediaType);
    Reading.send(bytes(page.resource), request, response);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = SwaggerPages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
