package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor of the portal does, in a real browser and in each language. */
class PortalVisitTest {
  @RegisterExtension
  static final VisitedGateway house = VisitedGateway.with("--limits.business=1234");

  @ParameterizedTest
  @CsvSource({"en,Quick start", "de,Schnellstart", "es,Inicio rápido"})
  void callsAnOperationFromTheQuickStartOn(String language, String title) throws Exception {
    try (Visitor visitor = house.visitor(language)) {
      visitor.go("/").titled(title).shows("html[lang=" + language + "]");
      visitor.press("nav.explorer").follow("/explorer/contacts.list");
      assertEquals("contacts / contacts.list", visitor.text(".crumbs"));
      visitor.uses(house.server().key()).pressText(visitor.say("send.send") + "GET");
      visitor.shows(".status.good").seesText("200 OK");
      assertTrue(visitor.text(".answer pre").contains("\"meta\""));
      // The code is what the form says, in GraphQL too.
      visitor.fillText("limit", "7").seesText("limit=7");
      visitor.pressText("GraphQL").seesText("contacts(limit: 7)").requireWell(language);
    }
  }

  @Test
  void readsHowTheSdkCallsThisServer() throws Exception {
    try (Visitor visitor = house.visitor("es")) {
      visitor.go("/").press("guide.sdk").titled("TypeScript SDK");
      visitor.seesText("for await (const contact of client.contacts.list(");
      visitor.seesText("baseUrl: \"http://localhost:" + house.server().port() + "\"");
      assertEquals(9, visitor.count(".code .copy"));
    }
  }

  @Test
  void readsWhatThePlansOfThisServerAllow() throws Exception {
    try (Visitor visitor = house.visitor("de")) {
      String table = visitor.go("/guides/limits").text("main table");
      assertTrue(table.contains("Business1.234100.000"), table);
      assertTrue(table.contains("unbegrenzt"), table);
    }
  }
}
