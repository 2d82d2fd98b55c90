package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Selection;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest extends LibraryTest {
  @Test
  void aRecordIsABareObjectWithEveryFieldButSecrets() {
    Book book = server.book("Emma");
    book.input.doorCode = "4711";
    book.input.price = 1_990L;
    book.input.weight = new BigDecimal("12.50");
    book.input.published = LocalDate.of(1815, 12, 23);
    book.input.boughtAt = Instant.parse("2026-01-02T03:04:05.006Z");
    book.input.fetchFrom = LocalTime.of(8, 30);
    book.input.notes = new Json("{\"a\":[1,null]}");
    book.input.genre = Genre.POPULAR_SCIENCE;
    book.input.tags = List.of("old");
    book.input.size = new Size(100, null);
    Map<String, Object> json = server.get("/api/books/" + book.id()).json();
    assertEquals(book.id().toString(), json.get("id"));
    assertFalse(json.containsKey("doorCode"));
    assertEquals(1_990, json.get("price"));
    assertEquals(new BigDecimal("12.5"), json.get("weight"));
    assertEquals("1815-12-23", json.get("published"));
    assertEquals("2026-01-02T03:04:05.006Z", json.get("boughtAt"));
    assertEquals("08:30", json.get("fetchFrom"));
    assertEquals("popular_science", json.get("genre"));
    assertEquals(List.of("old"), json.get("tags"));
    assertEquals(java.util.Arrays.asList(1, null), ((Map<?, ?>) json.get("notes")).get("a"));
    assertTrue(json.containsKey("email"), "absent values are null");
  }

  @Test
  void aRedirectSendsTheBrowserOnAndIsNotKept() {
    Reply reply = server.get("/api/books/shop", "Authorization", "Bearer read");
    assertEquals(302, reply.status(), reply.text());
    assertEquals(Books.SHOP.toString(), reply.header("Location"));
    assertEquals("no-store", reply.header("Cache-Control"));
    assertEquals("no-referrer", reply.header("Referrer-Policy"));
    assertEquals("", reply.text());
  }

  @Test
  void anEntityTagBeginsWithTheVersionAndDiffersByRepresentation() {
    String path = "/api/books/" + server.book("Emma").id();
    Reply whole = server.get(path);
    Reply part = server.get(path + "?fields=title");
    assertTrue(whole.header("ETag").matches("\"1-[0-9a-f]{16}\""), whole.header("ETag"));
    assertTrue(part.header("ETag").startsWith("\"1-"));
    assertNotEquals(whole.header("ETag"), part.header("ETag"));
    assertEquals(whole.header("ETag"), server.get(path).header("ETag"));
  }

  @Test
  void whatACallerHasAlreadyIsNotSentAgain() {
    String path = "/api/books/" + server.book("Emma").id();
    String tag = server.get(path).header("ETag");
    Reply again = server.get(path, "If-None-Match", tag);
    assertEquals(304, again.status());
    assertEquals(tag, again.header("ETag"));
    assertEquals(0, again.body().length);
    assertEquals(200, server.get(path, "If-None-Match", "\"0-a\"").status());
    String list = server.get("/api/books").header("ETag");
    assertEquals(304, server.get("/api/books", "If-None-Match", "W/" + list).status());
  }

  @Test
  void aReadCanDemandAVersion() {
    String path = "/api/books/" + server.book("Emma").id();
    assertEquals(200, server.get(path, "If-Match", "\"1-a\"").status());
    assertEquals("precondition_failed", server.get(path, "If-Match", "\"2-a\"").code());
  }

  @Test
  void headIsGetWithoutABody() {
    server.book("Emma");
    for (String path :
        List.of("/api/books", "/api/books/count", "/api/books/export", "/api/books/nothing")) {
      Reply get = server.get(path);
      Reply head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
      assertEquals(get.status(), head.status(), path);
      assertEquals(Integer.toString(get.body().length), head.header("Content-Length"), path);
      assertEquals(get.header("ETag"), head.header("ETag"), path);
      assertEquals(get.header("Content-Type"), head.header("Content-Type"), path);
      assertEquals(0, head.body().length, path);
    }
  }

  @Test
  void optionsNamesTheMethods() {
    Reply reply =
        server.send(server.request("/api/books").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, reply.status());
    assertEquals("GET, HEAD, OPTIONS, POST", reply.header("Allow"));
  }

  @Test
  void otherHandlersKeepTheirPaths() {
    assertEquals("here", server.get("/elsewhere").text());
  }

  @Test
  void aListHasAnEnvelopeAndLinks() {
    List.of("A", "B", "C", "D", "E").forEach(server::book);
    Reply reply = server.get("/api/books?limit=2&page=2&genre=fiction");
    assertEquals(
        List.of("C", "D"), reply.list("data").stream().map(book -> book.get("title")).toList());
    assertEquals(
        "{total=5, page=2, limit=2, totalPages=3, nextCursor=4}", reply.object("meta").toString());
    assertEquals(
        "</api/books?limit=2&genre=fiction&page=1>; rel=\"first\", "
            + "</api/books?limit=2&genre=fiction&page=1>; rel=\"prev\", "
            + "</api/books?limit=2&genre=fiction&page=3>; rel=\"next\", "
            + "</api/books?limit=2&genre=fiction&page=3>; rel=\"last\"",
        reply.header("Link"));
  }

  @Test
  void theLastPageHasNoNext() {
    server.book("A");
    Reply reply = server.get("/api/books");
    assertEquals(
        "{total=1, page=1, limit=20, totalPages=1, nextCursor=null}",
        reply.object("meta").toString());
    assertEquals(
        "</api/books?page=1>; rel=\"first\", </api/books?page=1>; rel=\"last\"",
        reply.header("Link"));
  }

  @Test
  void aCursorLeavesPagesOut() {
    List.of("A", "B", "C").forEach(server::book);
    Reply reply = server.get("/api/books?cursor=1&limit=1");
    assertEquals("{total=3, limit=1, nextCursor=2}", reply.object("meta").toString());
    assertEquals(
        "</api/books?limit=1&cursor=>; rel=\"first\", </api/books?limit=1&cursor=2>; rel=\"next\"",
        reply.header("Link"));
  }

  @Test
  void theCountCanBeLeftOut() {
    server.book("A");
    Reply reply = server.get("/api/books?total=false");
    assertEquals("{page=1, limit=20, nextCursor=null}", reply.object("meta").toString());
    assertEquals("</api/books?total=false&page=1>; rel=\"first\"", reply.header("Link"));
  }

  @Test
  void aListIsFilteredSearchedAndSorted() {
    server.get(
        "/api/books?genre=fiction&genre=popular_science&tags=a,b&priceFrom=5&to=2026-02-01"
            + "&search=j%C3%B6rg+%26+co&sortBy=title&sortOrder=asc");
    ListRequest request = server.library.books.request;
    Map<String, List<Object>> conditions = new java.util.TreeMap<>();
    for (Condition condition : request.conditions()) {
      conditions.put(condition.field().name() + " " + condition.test(), condition.values());
    }
    assertEquals(List.of(Genre.FICTION, Genre.POPULAR_SCIENCE), conditions.get("genre ANY_OF"));
    assertEquals(List.of("a", "b"), conditions.get("tags ANY_OF"));
    assertEquals(List.of(5L), conditions.get("price FROM"));
    assertEquals(List.of(Instant.parse("2026-02-01T00:00:00Z")), conditions.get("createdAt TO"));
    assertEquals("jörg & co", request.search().orElseThrow());
    assertEquals("title", request.sort().name());
    assertFalse(request.descending());
  }

  @Test
  void fieldsNarrowWhatIsReadAndSent() {
    server.book("Emma");
    Reply reply = server.get("/api/books?fields=title,%20price&fields=title");
    assertEquals(Set.of("title", "price"), reply.list("data").getFirst().keySet());
    Selection read = server.library.books.selection;
    assertEquals(
        Set.of("title", "price", "version"), read.fields(), "the entity tag needs the version");
  }

  @Test
  void includeEmbedsTheOneThatARecordBelongsTo() {
    Author jane = server.author("Jane");
    server.book("Emma").input.authorId = jane.id;
    server.book("Persuasion").input.authorId = jane.id;
    server.book("Beowulf");
    server.book("Lost").input.authorId = UUID.randomUUID();
    Reply reply =
        server.get("/api/books?include=author&fields=title", "Authorization", "Bearer admin");
    List<Map<String, Object>> books = reply.list("data");
    assertEquals("Jane", ((Map<?, ?>) books.get(0).get("author")).get("name"));
    assertEquals("Jane", ((Map<?, ?>) books.get(1).get("author")).get("name"));
    assertEquals(
        java.util.Collections.singletonMap("author", null), without(books.get(2), "title"));
    assertEquals(
        java.util.Collections.singletonMap("author", null), without(books.get(3), "title"));
    assertEquals(Set.of("title", "authorId", "version"), server.library.books.selection.fields());
    assertEquals(
        List.of("byIds"), server.library.authors.statements, "one statement for the whole page");
  }

  private static Map<String, Object> without(Map<String, Object> object, String name) {
    Map<String, Object> rest = new java.util.HashMap<>(object);
    rest.remove(name);
    return rest;
  }

  @Test
  void includeEmbedsAtMostAHundredOfThoseThatBelongToARecord() {
    Author jane = server.author("Jane");
    Author john = server.author("John");
    for (int i = 0; i < 101; i++) {
      server.book("Volume " + i).input.authorId = jane.id;
    }
    Reply reply = server.get("/api/authors?include=books", "Authorization", "Bearer admin");
    assertEquals(100, ((List<?>) reply.list("data").getFirst().get("books")).size());
    assertEquals(List.of(), reply.list("data").get(1).get("books"));
    assertEquals(List.of("byParent"), server.library.books.statements);
    Reply one =
        server.get("/api/authors/" + john.id + "?include=books", "Authorization", "Bearer admin");
    assertEquals(List.of(), one.json().get("books"));
  }

  @Test
  void whoMayNotReadARelationMayNotIncludeIt() {
    server.book("Emma");
    assertEquals(403, server.get("/api/books?include=author").status());
    assertEquals(200, server.get("/api/books").status());
  }

  @Test
  void anArrayIsBare() {
    List.of("A", "B", "C").forEach(server::book);
    Reply reply = server.get("/api/books/newest?fields=title");
    assertEquals("[{\"title\":\"C\"},{\"title\":\"B\"}]", reply.text());
  }

  @Test
  void aPageThatIsNoListIsPagedToo() {
    String path = "/api/books/" + UUID.randomUUID() + "/history";
    Reply reply = server.get(path + "?limit=2");
    assertEquals(3, reply.list("data").size());
    assertEquals(
        "{total=3, page=1, limit=2, totalPages=2, nextCursor=null}",
        reply.object("meta").toString());
    assertEquals("validation_failed", server.get(path + "?limit=0").code());
  }

  @Test
  void aQueryByPostTakesABody() {
    server.book("Emma");
    Reply reply = server.send("POST", "/api/books/match?fields=title", "{\"reader\":\"x\"}");
    assertEquals(200, reply.status());
    assertEquals("[{\"title\":\"Emma\"}]", reply.text());
    assertEquals("", reply.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "application/*",
        "text/html, application/json;q=0.1",
        "application/json; charset=utf-8",
        "text/html,*/*;q=0.8",
        "*/*;q=0, application/json"
      })
  void jsonIsGivenToWhoeverTakesIt(String accept) {
    assertEquals(200, server.get("/api/books/count", "Accept", accept).status());
  }
}
