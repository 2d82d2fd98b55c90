package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links to files, as browsers and download managers follow them. */
class FetchingTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final Situation GRANT = Downloaded.granted();

  private static Answer link() {
    return Calls.rest(Who.ADMIN, Situations.named("downloads.grants.link"), GRANT.ids(), Map.of());
  }

  private static String path(Answer link) {
    String url = String.valueOf(link.at("url"));
    return url.substring(url.indexOf("/api/"));
  }

  private static Answer get(String path, String... headers) {
    return GATEWAY.send(Who.NOBODY, "GET", path, "", headers);
  }

  private static long count() {
    Answer grant =
        Calls.rest(Who.ADMIN, Situations.named("downloads.grants.get"), GRANT.ids(), Map.of());
    return ((Number) grant.at("downloadsCount")).longValue();
  }

  @Test
  void aLinkIsFollowedInPartsAndCountsOnce() {
    Answer link = link();
    String path = path(link);
    String tag = "\"" + link.at("sha256") + "\"";
    String size = String.valueOf(link.at("size"));
    final long before = count();
    Answer head = GATEWAY.send(Who.NOBODY, "HEAD", path, "");
    assertEquals(200, head.status());
    assertEquals(size, head.header("Content-Length"));
    assertEquals(tag, head.header("ETag"));
    assertEquals("bytes", head.header("Accept-Ranges"));
    assertEquals(304, get(path, "If-None-Match", tag).status());
    assertEquals(before, count(), "nothing was sent");
    Answer part = get(path, "Range", "bytes=0-3");
    assertEquals(206, part.status());
    assertEquals("bytes 0-3/" + size, part.header("Content-Range"));
    assertTrue(part.text().startsWith("PK"), part.text());
    assertEquals(206, get(path, "Range", "bytes=4-", "If-Range", tag).status());
    Answer whole = get(path, "Range", "bytes=4-", "If-Range", "\"other\"");
    assertEquals(200, whole.status());
    assertTrue(whole.header("Content-Disposition").startsWith("attachment"));
    assertEquals(416, get(path, "Range", "bytes=999999999-").status());
    assertEquals(before + 1, count());
  }

  @Test
  void whatIsRefusedIsAProblem() {
    Answer unknown = get("/api/downloads/fetch/nothing");
    assertEquals(403, unknown.status());
    assertEquals("download_denied", unknown.code());
    Map<String, Object> grant = new HashMap<>();
    Answer known =
        Calls.rest(Who.ADMIN, Situations.named("downloads.grants.get"), GRANT.ids(), Map.of());
    grant.put("productId", known.at("productId"));
    grant.put("contactId", known.at("contactId"));
    grant.put("downloadsLimit", 1);
    Answer made =
        Calls.rest(Who.ADMIN, Situations.named("downloads.grants.create"), Map.of(), grant);
    Map<String, String> ids = Map.of("id", String.valueOf(made.at("id")));
    Situation limited = new Situation(ids, Map.of());
    List<Answer> links = List.of(linked(limited), linked(limited), linked(limited));
    assertEquals(200, get(path(links.getFirst())).status());
    assertEquals(200, get(path(links.getFirst())).status(), "the same link");
    Answer over = get(path(links.get(1)));
    assertEquals(409, over.status());
    assertEquals("application/problem+json", over.header("Content-Type"));
    Map<String, Object> reason = Map.of("reason", "Chargeback");
    Calls.rest(Who.ADMIN, Situations.named("downloads.grants.revokeGrant"), ids, reason);
    Answer revoked = get(path(links.getFirst()));
    assertEquals(403, revoked.status());
    assertTrue(String.valueOf(revoked.at("detail")).contains("Chargeback"));
  }

  private static Answer linked(Situation grant) {
    return Calls.rest(Who.ADMIN, Situations.named("downloads.grants.link"), grant.ids(), Map.of());
  }

  @Test
  void theWorldIsToldAtOnce() {
    assertEquals(200, get(path(link())).status());
    Answer events =
        GATEWAY.send(Who.ADMIN, "GET", "/api/webhooks/events?type=download.completed", "");
    assertEquals(200, events.status(), events.text());
    assertTrue(events.text().contains("download.completed"), events.text());
  }
}
