package com.ecosire.gateway.portal;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.gateway.http.Reading;
import com.ecosire.gateway.portal.PortalFiles.Sent;
import io.helidon.common.LazyValue;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The developer portal. Its pages are made in the browser from what the public API tells; the
 * server sends one shell for all their addresses, so that each can be kept, linked and reloaded.
 */
public final class PortalPages implements HttpService {
  /** Everything comes from files of this server, styles included. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
          + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private static final String NAME = "name";
  private static final Set<String> GUIDES =
      Set.of(
          "authentication",
          "errors",
          "limits",
          "paging",
          "idempotency",
          "concurrency",
          "webhooks",
          "graphql",
          "dryrun",
          "sdk",
          "changelog");

  /** Where mails and sign-ins at other places lead, and what is gone to from there. */
  private static final List<String> ACCOUNT =
      List.of(
          "/login",
          "/register",
          "/forgot-password",
          "/reset-password",
          "/verify-email",
          "/accept-invitation",
          "/dashboard");

  /** Notifications call the pages of the dashboard settings. */
  private static final String SETTINGS = "/settings/";

  /**
   * What pages of the server that are none of the portal need: to call as who signed in, and to
   * look like it.
   */
  private static final List<String> SHARED = List.of("session.js", "logo.svg");

  private static final String DASHBOARD = "/dashboard/";

  private final Catalog catalog;
  private final LazyValue<PortalFiles> files;

  /** The portal of a catalog. */
  public PortalPages(Catalog catalog) {
    this.catalog = catalog;
    this.files = LazyValue.create(() -> new PortalFiles(catalog));
  }

  @Override
  public void routing(HttpRules rules) {
    Reading.route(rules, "/", (request, response) -> page(request, response, true));
    Reading.route(rules, "/explorer", (request, response) -> page(request, response, true));
    Reading.route(rules, "/explorer/{name}", page(name -> catalog.operation(name).isPresent()));
    Reading.route(rules, "/events", (request, response) -> page(request, response, true));
    Reading.route(rules, "/events/{name}", page(this::isEvent));
    Reading.route(rules, "/status", (request, response) -> page(request, response, true));
    Reading.route(rules, "/signatures", (request, response) -> page(request, response, true));
    Reading.route(rules, "/guides/{name}", page(GUIDES::contains));
    ACCOUNT.forEach(
        path -> Reading.route(rules, path, (request, response) -> page(request, response, true)));
    Reading.route(
        rules, DASHBOARD + "{+name}", (request, response) -> page(request, response, true));
    Reading.route(
        rules,
        SETTINGS + "{name}",
        (request, response) ->
            response
                .status(Status.FOUND_302)
                .header(HeaderNames.LOCATION, request.path().rawPath().replace(SETTINGS, DASHBOARD))
                .send());
    SHARED.forEach(name -> Reading.route(rules, PortalFiles.FOLDER + name, shared(name)));
    Reading.route(rules, PortalFiles.FOLDER + "{version}/{+name}", this::file);
  }

  /**
   * Routes that come before those of REST, since what is a document to programs is a page to
   * people.
   */
  public void problems(HttpRules rules) {
    Handler page = page(PortalPages::isProblem);
    Reading.route(
        rules,
        "/problems/{name}",
        (request, response) -> {
          if (isForPeople(request)) {
            response.header(HeaderNames.VARY, "Accept");
            page.handle(request, response);
          } else {
            response.next();
          }
        });
  }

  private boolean isEvent(String name) {
    return catalog.events().stream().anyMatch(event -> event.name().equals(name));
  }

  private static boolean isProblem(String word) {
    return ProblemDocument.codes().stream().map(ProblemCode::word).anyMatch(word::equals);
  }

  /** Programs get the explanation of a problem as JSON from the REST surface. */
  private static boolean isForPeople(ServerRequest request) {
    return request.headers().contains(HeaderNames.ACCEPT)
        && request.headers().get(HeaderNames.ACCEPT).get().startsWith("text/html");
  }

  private Handler page(Predicate<String> exists) {
    return (request, response) ->
        page(request, response, exists.test(request.path().pathParameters().get(NAME)));
  }

  private void page(ServerRequest request, ServerResponse response, boolean exists) {
    response.header("Content-Security-Policy", POLICY);
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    if (!exists) {
      response.status(Status.NOT_FOUND_404);
    }
    send(files.get().shell(), request, response);
  }

  private void file(ServerRequest request, ServerResponse response) {
    var parameters = request.path().pathParameters();
    files
        .get()
        .file(parameters.get("version"), parameters.get(NAME))
        .ifPresentOrElse(
            file -> {
              response.header("Content-Security-Policy", POLICY);
              response.header(HeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable");
              send(file, request, response);
            },
            response::next);
  }

  private Handler shared(String name) {
    return (request, response) -> {
      response.header(HeaderNames.CACHE_CONTROL, "no-cache");
      send(files.get().file(name), request, response);
    };
  }

  private static void send(Sent file, ServerRequest request, ServerResponse response) {
    response.header(HeaderNames.ETAG, file.tag());
    if (response.status().code() == Status.OK_200.code()
        && request.headers().contains(HeaderNames.IF_NONE_MATCH)
        && request.headers().get(HeaderNames.IF_NONE_MATCH).get().contains(file.tag())) {
      response.status(Status.NOT_MODIFIED_304).send();
      return;
    }
    response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
    Reading.send(file.bytes(), request, response);
  }
}
