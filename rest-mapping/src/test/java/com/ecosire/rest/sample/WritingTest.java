package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Arguments;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WritingTest extends LibraryTest {
  private static final String EVERYTHING =
      """
      {"title":"Emma","shelf":"A1","blurb":"long","email":"a@example.com","homePage":"https://example.com/",
       "doorCode":"4711","authorId":"01920000-0000-7000-8000-000000000009","lendable":false,"pages":10,
       "printed":9007199254740991,"price":1990,"weight":12.50,"discount":33.3,"published":"1815-12-23",
       "boughtAt":"2026-01-02T04:04:05.006+01:00","fetchFrom":"08:30","loan":60,"notes":{"a":[1.10,null]},
       "genre":"popular_science","tags":["a","b"],"size":{"width":3}}\
      """;

  @Test
  void aCreationAnswersTheRecordAndItsPlace() {
    Reply reply = server.send("POST", "/api/books", EVERYTHING);
    assertEquals(201, reply.status());
    assertEquals("/api/books/" + reply.json().get("id"), reply.header("Location"));
    assertEquals(200, server.get(reply.header("Location")).status());
    assertEquals(server.get(reply.header("Location")).header("ETag"), reply.header("ETag"));
    assertEquals("2026-01-02T03:04:05.006Z", reply.json().get("boughtAt"));
    BookInput kept = server.library.books.kept.values().iterator().next().input();
    assertEquals("4711", kept.doorCode);
    assertEquals(new Size(3, null), kept.size);
    assertEquals("{\"a\":[1.10,null]}", kept.notes.text());
  }

  @Test
  void aCreationCanEmbedAndNarrow() {
    Author jane = server.author("Jane");
    Reply reply =
        server.send(
            "POST",
            "/api/books?include=author&fields=title",
            "{\"title\":\"Emma\",\"authorId\":\"" + jane.id + "\"}",
            "Authorization",
            "Bearer admin");
    assertEquals(201, reply.status());
    assertEquals("Jane", reply.object("author").get("name"));
    assertEquals(
        "/api/books/" + server.library.books.kept.keySet().iterator().next(),
        reply.header("Location"));
  }

  @Test
  void nothingIsMadeForWhoMayNotReadWhatIsEmbedded() {
    Reply reply = server.send("POST", "/api/books?include=author", "{\"title\":\"Emma\"}");
    assertEquals(403, reply.status());
    assertTrue(server.library.books.kept.isEmpty());
  }

  @Test
  void aPatchTouchesOnlyWhatItNames() {
    Book book = server.book("Emma");
    book.input().email = "a@example.com";
    book.input().pages = 7;
    Reply reply =
        server.send("PATCH", "/api/books/" + book.id(), "{\"title\":\"Sense\",\"email\":null}");
    assertEquals(200, reply.status());
    assertEquals("Sense", reply.json().get("title"));
    assertEquals(null, reply.json().get("email"));
    assertEquals(7, reply.json().get("pages"));
    assertTrue(reply.header("ETag").startsWith("\"2-"));
    assertEquals("", reply.header("Location"));
  }

  @Test
  void aPatchCanComeAsMergePatch() {
    Book book = server.book("Emma");
    Reply reply =
        server.send(
            server
                .request("/api/books/" + book.id())
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"pages\":9}")));
    assertEquals(200, reply.status());
    assertEquals(9, book.input().pages);
  }

  @Test
  void aPatchCanDemandAVersion() {
    Book book = server.book("Emma");
    String path = "/api/books/" + book.id();
    String tag = server.get(path).header("ETag");
    assertEquals(200, server.send("PATCH", path, "{\"pages\":1}", "If-Match", tag).status());
    assertEquals(
        "precondition_failed", server.send("PATCH", path, "{\"pages\":2}", "If-Match", tag).code());
    assertEquals(200, server.send("PATCH", path, "{\"pages\":3}", "If-Match", "*").status());
    assertEquals(3, book.input().pages);
  }

  @Test
  void aDeletionAnswersNothing() {
    Book book = server.book("Emma");
    Reply reply = server.send("DELETE", "/api/books/" + book.id(), "", "If-Match", "\"1-a\"");
    assertEquals(204, reply.status());
    assertEquals(OptionalLong.of(1), server.pipeline.last.expectedVersion());
    assertEquals(0, reply.body().length);
    assertEquals(404, server.get("/api/books/" + book.id()).status());
  }

  @Test
  void commandsAnswerTheirOutputOrNothing() {
    Book book = server.book("Emma");
    Reply lent =
        server.send("POST", "/api/books/" + book.id() + "/lend", "{\"reader\":\"Ann\",\"days\":3}");
    assertEquals(200, lent.status());
    assertEquals("{\"reader\":\"Ann\",\"days\":3}", lent.text());
    assertEquals(204, server.send("POST", "/api/books/" + book.id() + "/burn", "{}").status());
  }

  @Test
  void aBodyCanBeLeftOutWhereNothingIsRequired() {
    for (String path :
        List.of("/api/books/tidy", "/api/books/" + server.book("A").id() + "/burn")) {
      Reply reply = server.send(server.request(path).POST(BodyPublishers.noBody()));
      assertEquals(204, reply.status(), path);
    }
    assertEquals(204, server.send("POST", "/api/books/tidy", "{}").status());
    assertEquals("unknown_field", server.send("POST", "/api/books/tidy", "{\"x\":1}").code());
  }

  @Test
  void aRepeatedAnswerSaysSo() {
    assertEquals(
        "", server.send("POST", "/api/books", "{\"title\":\"A\"}").header("Idempotency-Replayed"));
    Reply again = server.send("POST", "/api/books", "{\"title\":\"A\"}", "Idempotency-Key", "k");
    assertEquals("true", again.header("Idempotency-Replayed"));
    Reply nothing = server.send("POST", "/api/books/tidy", "{}", "Idempotency-Key", "k");
    assertEquals("true", nothing.header("Idempotency-Replayed"));
  }

  @Test
  void aByteOrderMarkIsIgnoredAndUtf8IsKept() {
    Reply reply = server.send("POST", "/api/books", "\uFEFF{\"title\":\"Ἰλιάς \uD83D\uDCD6\"}");
    assertEquals(201, reply.status());
    assertEquals("Ἰλιάς \uD83D\uDCD6", reply.json().get("title"));
  }

  @Test
  void aTypedBodyIsToldFromText() {
    server.send("POST", "/api/books", "{\"title\":\"A\"}");
    Arguments typed = server.pipeline.last;
    server.get("/api/books?limit=3");
    assertNotEquals(typed.source(), server.pipeline.last.source());
  }
}
