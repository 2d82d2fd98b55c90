package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.shape.Source;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DownloadTest extends LibraryTest {
  private String linkFor(String caller, Map<String, ?> values) {
    Arguments arguments = Arguments.of(Map.of(), values);
    FileLinks.Link link =
        server.links.link(operation("books.export"), arguments, LibraryServer.caller(caller));
    assertTrue(link.url().startsWith("http://files.test/api/links/"), link.url());
    assertEquals(server.now.plus(Duration.ofMinutes(5)), link.expiresAt());
    return URI.create(link.url()).getPath();
  }

  private Operation<?, ?> operation(String id) {
    return server.catalog.operation(id).orElseThrow();
  }

  @Test
  void aFileHasATypeAndAName() {
    Reply reply = server.get("/api/books/export?lines=2&genres=fiction");
    assertEquals(200, reply.status());
    assertEquals("write [FICTION]\nwrite [FICTION]\n", reply.text());
    assertEquals("text/csv", reply.header("Content-Type"));
    assertEquals(
        "attachment; filename=\"B_cher _2026_.csv\"; filename*=UTF-8''B%C3%BCcher%20%222026%22.csv",
        reply.header("Content-Disposition"));
  }

  @Test
  void aFileGoesToWhoeverAsksWhateverItAccepts() {
    assertEquals(200, server.get("/api/books/export", "Accept", "application/json").status());
  }

  @Test
  void aLongFileIsSentAsItIsMade() {
    Reply reply = server.get("/api/books/export?lines=1000000");
    assertEquals("write null\n".length() * 1_000_000, reply.body().length);
    assertEquals("chunked", reply.header("Transfer-Encoding"));
  }

  @Test
  void aFileThatBreaksOffDoesNotLookWhole() {
    assertThrows(UncheckedIOException.class, () -> server.get("/api/books/export?lines=-1"));
    assertEquals(200, server.get("/api/books/count").status());
  }

  @Test
  void aLinkNeedsNoCredentialAndActsForItsCaller() {
    String path = linkFor("read", Map.of("lines", 1, "genres", List.of(Genre.POPULAR_SCIENCE)));
    Reply reply = server.get(path, "Authorization", "Bearer nobody");
    assertEquals("read [POPULAR_SCIENCE]\n", reply.text());
    assertEquals("private, no-store", reply.header("Cache-Control"));
    assertTrue(server.get(path, "Authorization", "Bearer admin").text().startsWith("read"));
    assertEquals(405, server.send("POST", path, "{}").status());
  }

  @Test
  void aLinkTakesTextsAsTexts() {
    Arguments texts =
        new Arguments(
            Map.of(),
            Map.of("lines", "1"),
            Map.of(),
            Source.TEXT,
            Arguments.NONE.selection(),
            OptionalLong.empty());
    FileLinks.Link link =
        server.links.link(operation("books.export"), texts, LibraryServer.caller("read"));
    assertEquals("read null\n", server.get(URI.create(link.url()).getPath()).text());
  }

  @Test
  void aLinkEndsAfterFiveMinutes() {
    String path = linkFor("read", Map.of("lines", 1));
    server.now = server.now.plusSeconds(299);
    assertEquals(200, server.get(path).status());
    server.now = server.now.plusSeconds(1);
    assertEquals("not_found", server.get(path).code());
  }

  @Test
  void aLinkEndsWithTheKeyThatMadeIt() {
    String path = linkFor("read", Map.of("lines", 1));
    server.revoked = true;
    assertEquals("not_found", server.get(path).code());
  }

  @Test
  void aLinkCannotBeMadeOrChanged() {
    String path = linkFor("read", Map.of("lines", 1));
    for (int at = "/api/links/".length(); at < path.length() - 1; at += 7) {
      char other = path.charAt(at) == 'A' ? 'B' : 'A';
      String changed = path.substring(0, at) + other + path.substring(at + 1);
      assertEquals(404, server.get(changed).status(), changed);
    }
    for (String token : List.of("a", "*", "AQ", "%20", path.substring(11, 40))) {
      assertEquals(404, server.get("/api/links/" + token).status(), token);
    }
  }

  @Test
  void linksAreForFilesAndOfBoundedLength() {
    var caller = LibraryServer.caller("read");
    Operation<?, ?> count = operation("books.count");
    assertThrows(
        IllegalArgumentException.class, () -> server.links.link(count, Arguments.NONE, caller));
    Arguments long0 =
        Arguments.of(Map.of(), Map.of("genres", java.util.Collections.nCopies(1_000, "fiction")));
    Operation<?, ?> export = operation("books.export");
    assertThrows(
        com.ecosire.domain.problem.ProblemException.class,
        () -> server.links.link(export, long0, caller));
  }
}
