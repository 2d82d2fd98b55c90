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

  /** Each value that an operation takes has a control in its form. */
  @Test
  void findsAFieldForEveryValue() throws Exception {
    String script =
        """
        const { modules, operation } = await import(base + 'catalog.js');
        const { form } = await import(base + 'form.js');
        const faults = [];
        for (const { id } of (await modules()).flatMap((module) => module.operations)) {
          const { root } = form(await operation(id));
          for (const part of root.querySelectorAll('.nested')) {
            if (!part.querySelector('input, select, textarea, button')) {
              faults.push(`${id}: ${part.textContent}`);
            }
          }
        }
        return faults.join('\\n');
        """;
    try (Visitor visitor = house.visitor("en")) {
      assertEquals("", visitor.go("/explorer").finds(script));
      // Words to choose from are chosen, not written.
      visitor.go("/explorer/products.create").fillText("type", "digital");
      visitor.go("/explorer/contacts.list").fillText("sortOrder", "desc");
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
