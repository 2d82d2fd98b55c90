package com.ecosire.graphql;

import com.ecosire.graphql.document.Hashes;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * GraphiQL as a page of this server: nothing is fetched from elsewhere, and no script stands within
 * the page, so that a strict content security policy holds.
 */
final class GraphiqlPages {
  private static final String PATH = "/graphiql";
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String OWN = "/com/ecosire/graphql/graphiql/";
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
  private static final List<String> MODULES =
      List.of("panel.js", "explained.js", "elements.js", "calls.js", "document.js");
  private static final String CSS = "text/css; charset=utf-8";

  /**
   * The editor sets styles of its elements while it runs; everything else comes from files of this
   * server.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'";

  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** A file as it is sent; read when it is first asked for. */
  private static final class Page {
    private final String mediaType;
    private final Supplier<byte[]> source;
    private byte[] bytes;
    private String tag;

    Page(String mediaType, Supplier<byte[]> source) {
      this.mediaType = mediaType;
      this.source = source;
    }

    static Page of(String mediaType, String resource) {
      return new Page(mediaType, () -> Resources.bytes(resource));
    }

    synchronized byte[] bytes() {
      if (bytes == null) {
        bytes = source.get();
        tag =
            "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Hashes.of(bytes)) + "\"";
      }
      return bytes;
    }

    synchronized String tag() {
      bytes();
      return tag;
    }
  }

  GraphiqlPages(String example, Supplier<byte[]> index) {
    pages.put("", Page.of("text/html; charset=utf-8", OWN + "page.html"));
    pages.put("/start.js", Page.of(JAVASCRIPT, OWN + "start.js"));
    for (String module : MODULES) {
      pages.put("/" + module, Page.of(JAVASCRIPT, OWN + module));
    }
    pages.put("/operations.json", new Page("application/json", index));
    pages.put("/start.css", Page.of(CSS, OWN + "start.css"));
    pages.put("/react.js", Page.of(JAVASCRIPT, JARS + "react/18.3.1/umd/react.production.min.js"));
    pages.put(
        "/react-dom.js",
        Page.of(JAVASCRIPT, JARS + "react-dom/18.3.1/umd/react-dom.production.min.js"));
    pages.put("/graphiql.js", Page.of(JAVASCRIPT, JARS + "graphiql/2.4.7/graphiql.min.js"));
    pages.put("/graphiql.css", Page.of(CSS, JARS + "graphiql/2.4.7/graphiql.min.css"));
    byte[] text = example.getBytes(StandardCharsets.UTF_8);
    pages.put("/example.graphql", new Page("application/graphql; charset=utf-8", () -> text));
  }

  void routing(HttpRules rules) {
    pages.forEach(
        (name, page) ->
            Bodies.route(rules, PATH + name, (request, response) -> send(page, request, response)));
  }

  private static void send(Page page, ServerRequest request, ServerResponse response) {
    response.header("Content-Security-Policy", POLICY);
    response.header(HeaderNames.ETAG, page.tag());
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    if (request.headers().contains(HeaderNames.IF_NONE_MATCH)
        && request.headers().get(HeaderNames.IF_NONE_MATCH).allValues(true).contains(page.tag())) {
      response.status(304).send();
      return;
    }
    response.header(HeaderNames.CONTENT_TYPE, page.mediaType);
    Bodies.send(page.bytes(), request, response);
  }
}
