package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest extends LibraryTest {
  private static final Logger LOG = Logger.getLogger("com.ecosire.rest.problem.ErrorHandlers");

  @Test
  void whoSendsNoCredentialIsAskedForOne() {
    Reply reply = server.get("/api/books", "Authorization", "Bearer nobody");
    assertEquals("401 unauthenticated", reply.status() + " " + reply.code());
    assertEquals("Bearer realm=\"ecosire\"", reply.header("WWW-Authenticate"));
    assertEquals(200, server.get("/api/books/count", "Authorization", "Bearer nobody").status());
  }

  @Test
  void aBadCredentialIsRefusedInTheFilter() {
    Reply reply = server.get("/api/books/count", "Authorization", "Bearer stolen");
    assertEquals("401 invalid_credential", reply.status() + " " + reply.code());
    assertTrue(reply.header("WWW-Authenticate").contains("error=\"invalid_token\""));
    assertEquals("request-1", reply.json().get("requestId"));
    assertEquals("/api/books/count", reply.json().get("instance"));
  }

  @Test
  void aSmallScopeIsNamed() {
    Reply reply =
        server.send("POST", "/api/books", "{\"title\":\"A\"}", "Authorization", "Bearer read");
    assertEquals("403 scope_denied", reply.status() + " " + reply.code());
    assertTrue(reply.json().get("detail").toString().contains("read-write"));
  }

  @Test
  void waitingTimesAreRoundedUp() {
    Reply reply = server.get("/api/books/fail?kind=later");
    assertEquals("503 unavailable", reply.status() + " " + reply.code());
    assertEquals("2", reply.header("Retry-After"));
  }

  @Test
  void anAbsentDatabaseIsAnOutage() {
    Reply reply = quietly("/api/books/fail?kind=outage").reply;
    assertEquals("503 unavailable", reply.status() + " " + reply.code());
    assertEquals("5", reply.header("Retry-After"));
    assertFalse(reply.text().contains("10.0.0.1"));
  }

  @Test
  void aFailureShowsNothingOfTheInsideAndIsLoggedUnderItsRequest() {
    for (String kind : List.of("bug", "error")) {
      Logged logged = quietly("/api/books/fail?kind=" + kind);
      assertEquals("500 internal_error", logged.reply.status() + " " + logged.reply.code());
      assertFalse(
          logged.reply.text().matches(".*(SELECT|Exception|Error\\b.*deep|com\\.ecosire).*"),
          logged.reply.text());
      assertEquals(1, logged.records.size());
      assertTrue(logged.records.getFirst().getMessage().contains("request-1"));
      assertTrue(logged.records.getFirst().getThrown() != null);
    }
  }

  private record Logged(Reply reply, List<LogRecord> records) {}

  private Logged quietly(String path) {
    List<LogRecord> records = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            records.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    LOG.setUseParentHandlers(false);
    LOG.addHandler(handler);
    try {
      return new Logged(server.get(path), records);
    } finally {
      LOG.removeHandler(handler);
      LOG.setUseParentHandlers(true);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsExplained(ProblemCode code) {
    Reply reply =
        server.get("/problems/" + code.word(), "Accept", "application/json, text/html;q=0.5");
    assertEquals(200, reply.status());
    assertEquals(code.status(), reply.json().get("status"));
    assertEquals(code.explanation(), reply.json().get("explanation"));
  }

  @Test
  void browsersGetAPage() {
    Reply reply =
        server.get("/problems/not_found", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertEquals("text/html; charset=utf-8", reply.header("Content-Type"));
    assertTrue(reply.text().contains("<h1>not_found</h1>"));
    assertEquals("application/json", server.get("/problems/not_found").header("Content-Type"));
    assertEquals(404, server.get("/problems/other").status());
  }
}
