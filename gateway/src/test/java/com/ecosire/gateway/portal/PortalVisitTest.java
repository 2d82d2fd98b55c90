package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.gateway.server.RunningGateway;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor of the portal does, in a real browser and in each language. */
class PortalVisitTest {
  @TempDir static Path folder;
  private static RunningGateway server;

  /** Whoever builds it needs a JDK and nothing else; continuous integration brings the browser. */
  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.isInstalled(), "there is no chromium here");
    server = RunningGateway.start(folder.resolve("data"), "--limits.business=1234");
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
  }

  private static Visitor visitor(String language) throws Exception {
    return Visitor.start(folder, server.port(), language);
  }

  @ParameterizedTest
  @CsvSource({"en,Quick start", "de,Schnellstart", "es,Inicio rápido"})
  void callsAnOperationFromTheQuickStartOn(String language, String title) throws Exception {
    try (Visitor visitor = visitor(language)) {
      visitor.go("/").titled(title).shows("html[lang=" + language + "]");
      visitor.press("nav.explorer").follow("/explorer/contacts.list");
      assertEquals("contacts / contacts.list", visitor.text(".crumbs"));
      visitor.uses(server.key()).pressText(visitor.say("send.send") + "GET");
      visitor.shows(".status.good").seesText("200 OK");
      assertTrue(visitor.text(".answer pre").contains("\"meta\""));
      // The code is what the form says, in GraphQL too.
      visitor.fillText("limit", "7").seesText("limit=7");
      visitor.pressText("GraphQL").seesText("contacts(limit: 7)").requireWell(language);
    }
  }

  @Test
  void readsWhatThePlansOfThisServerAllow() throws Exception {
    try (Visitor visitor = visitor("de")) {
      String table = visitor.go("/guides/limits").text("main table");
      assertTrue(table.contains("Business1.234100.000"), table);
      assertTrue(table.contains("unbegrenzt"), table);
    }
  }
}
