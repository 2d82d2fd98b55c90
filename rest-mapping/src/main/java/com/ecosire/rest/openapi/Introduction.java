package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands at the head of the document: the rules that hold for every operation, the servers and
 * the modules.
 */
final class Introduction {
  private static final String VERSION = "1.0.0";

  private static final String RULES =
      """
      Every operation here but those that redirect or stream is also a field of the GraphQL schema at
      `/graphql`, with the same rules.

      **Credentials.** Send `Authorization: Bearer` with an API key or an access token, or the cookie that signing in \
      sets; unsafe calls by cookie need the `X-CSRF-Token` header. A credential that is sent and is not valid answers \
      401, on public operations too.

      **Values.** Ids are UUIDs of version 7. Money is an integer in minor units beside a lower-case ISO 4217 currency. \
      Instants are ISO 8601 UTC with milliseconds, dates `YYYY-MM-DD`. Unknown body fields answer 422, unknown query \
      parameters 400. `PATCH` is a JSON merge patch (RFC 7396): what is absent stays, null clears.

      **Lists** answer `data` and `meta`. Use `page` and `limit`, or for deep paging the `cursor` that \
      `meta.nextCursor` gives. `fields` narrows what is read and sent, `include` embeds relations. `HEAD` and `OPTIONS` \
      work wherever `GET` does.

      **Writing.** Send the record's `ETag` as `If-Match` so that nobody's change is lost, and an `Idempotency-Key` so \
      that a call can be repeated safely.

      **Refusals** are problem details (RFC 9457) with a stable `code`; all violations of a body are reported at once. \
      `X-RateLimit-*` headers tell what is left of the limits; 429 and 503 say in `Retry-After` when to try again.

      **Dry run.** With `Prefer: explain` (RFC 7240) a call is not carried out but answered (200, `Preference-Applied: \
      explain`) with an `Explanation`: the permission and what of it is missing, what is left of each limit, the cost, \
      what is wrong with the input, and what the `Idempotency-Key` would do. It takes every operation, of anybody, and \
      is one call of the general limit. Over GraphQL the same header gives `extensions.explain`, an explanation of each \
      root field with its `relations`: of each relation within it the same, by its `path`.

      **Timing.** Owners, and whole admin keys of theirs, get `Server-Timing` (W3C) with the milliseconds of each stage \
      and the number of SQL statements.
      """;

  private Introduction() {}

  static Map<String, Object> info() {
    return Tree.of(
        "title", "ECOSIRE API",
        "version", VERSION,
        "description", RULES.strip(),
        "contact", Tree.of("name", "ECOSIRE", "url", "https://api.ecosire.com"),
        "license",
            Tree.of("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0"));
  }

  static List<Map<String, Object>> servers() {
    return List.of(
        Tree.of("url", "/api", "description", "The server that this document comes from"),
        Tree.of("url", "https://api.ecosire.com/api", "description", "Production"));
  }

  static List<Map<String, Object>> tags(Catalog catalog) {
    return catalog.modules().stream()
        .map(
            module ->
                Tree.of(
                    "name", module.name(), "description", FieldTexts.sentence(module.summary())))
        .toList();
  }

  /** The modules by area, in the areas' order. */
  static List<Map<String, Object>> groups(Catalog catalog) {
    Map<String, List<String>> byArea = new LinkedHashMap<>();
    for (ModuleApi module : catalog.modules()) {
      String area = Names.capital(module.area().name().toLowerCase(Locale.ROOT));
      byArea.computeIfAbsent(area, name -> new ArrayList<>()).add(module.name());
    }
    return byArea.entrySet().stream()
        .map(group -> Tree.of("name", group.getKey(), "tags", group.getValue()))
        .toList();
  }
}
