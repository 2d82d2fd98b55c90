package com.ecosire.rest.answer;

import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import io.helidon.http.HttpPrologue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The Link header of a page (RFC 8288): first, prev, next and last, relative to the host, with the
 * query string as it was sent but for the place in the list.
 */
final class PageLinks {
  private final String path;
  private final String query;
  private final StringBuilder links = new StringBuilder(200);

  private PageLinks(HttpPrologue prologue) {
    this.path = prologue.uriPath().rawPath();
    this.query =
        Arrays.stream(prologue.query().rawValue().split("&"))
            .filter(
                pair -> !pair.isEmpty() && !pair.startsWith("page=") && !pair.startsWith("cursor="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
  }

  static String of(HttpPrologue prologue, Page<?> page) {
    PageLinks links = new PageLinks(prologue);
    PageRequest part = page.request();
    links.add(part.cursor().isPresent() ? "cursor=" : "page=1", "first");
    if (part.cursor().isPresent()) {
      page.nextCursor().ifPresent(next -> links.addCursor(next, "next"));
      return links.links.toString();
    }
    if (part.page() > 1) {
      links.add("page=" + (part.page() - 1), "prev");
    }
    if (page.nextCursor().isPresent()) {
      links.add("page=" + (part.page() + 1), "next");
    }
    if (page.totalPages().isPresent()) {
      links.add("page=" + Math.max(1, page.totalPages().getAsLong()), "last");
    }
    return links.links.toString();
  }

  private void addCursor(String cursor, String relation) {
    add("cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8), relation);
  }

  private void add(String place, String relation) {
    links
        .append(links.isEmpty() ? "<" : ", <")
        .append(path)
        .append('?')
        .append(query)
        .append(place);
    links.append(">; rel=\"").append(relation).append('"');
  }
}
