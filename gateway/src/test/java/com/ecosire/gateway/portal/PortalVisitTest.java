package com.ecosire.gateway.portal;

import static com.ecosire.gateway.portal.Visits.click;
import static com.ecosire.gateway.portal.Visits.text;
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
  private static final String OPERATION = "main a[href=\"/explorer/contacts.list\"]";

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

  @ParameterizedTest
  @CsvSource({"en,Quick start", "de,Schnellstart", "es,Inicio rápido"})
  void callsAnOperationFromTheQuickStartOn(String language, String title) throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve(language))) {
      browser.open("http://localhost:" + server.port() + "/", language);
      assertEquals(title + " · ECOSIRE API", browser.await(text("title", "")));
      assertEquals(language, browser.evaluate("document.documentElement.lang"));
      click(browser, "nav a[href=\"/explorer\"]");
      click(browser, OPERATION);
      assertEquals("contacts.list", browser.await(text(".crumbs", ".split(' / ')[1]")));
      signIn(browser);
      click(browser, "button.send");
      browser.await(
          "(document.querySelector('.status.good') || {textContent: ''})"
              + ".textContent.startsWith('200')");
      assertTrue(browser.await(text(".answer pre", "")).toString().contains("\"meta\""));
      follows(browser);
    }
  }

  @Test
  void readsWhatThePlansOfThisServerAllow() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("limits"))) {
      browser.open("http://localhost:" + server.port() + "/guides/limits", "de");
      String table = browser.await(text("main table", "")).toString();
      assertTrue(table.contains("Business1.234100.000"), table);
      assertTrue(table.contains("unbegrenzt"), table);
    }
  }

  /** The code is what the form says, in GraphQL too. */
  private static void follows(Chromium browser) throws InterruptedException {
    browser.evaluate(
        "(() => { const field = [...document.querySelectorAll('.form .field')]"
            + ".find((each) => each.querySelector('label code').textContent === 'limit')"
            + ".querySelector('input'); field.value = '7';"
            + " field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    assertTrue(browser.await(text(".op-code pre", "")).toString().contains("limit=7"));
    browser.evaluate("document.querySelector('[role=tab][id$=graphql]').click()");
    assertTrue(browser.await(text(".op-code pre", "")).toString().contains("contacts(limit: 7)"));
  }

  private static void signIn(Chromium browser) throws InterruptedException {
    click(browser, "#key-button");
    browser.evaluate("document.querySelector('dialog input').value = '%s'".formatted(server.key()));
    click(browser, "dialog button.primary");
  }
}
