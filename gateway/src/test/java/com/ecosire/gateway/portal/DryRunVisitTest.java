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

/** What a visitor sees of dry runs, of the server's time, and of REST beside GraphiQL. */
class DryRunVisitTest {
  @TempDir static Path folder;
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.isInstalled(), "there is no chromium here");
    server = RunningGateway.start(folder.resolve("data"));
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
  }

  private static String origin() {
    return "http://localhost:" + server.port();
  }

  @ParameterizedTest
  @CsvSource({"en,permission,Changelog", "de,Berechtigung,Änderungen", "es,permiso,Cambios"})
  void explainsBeforeItSends(String language, String word, String changelog) throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve(language))) {
      browser.open(origin() + "/explorer/contacts.create", language);
      click(browser, "button.dry");
      // Nobody is signed in yet.
      assertTrue(has(browser, ".dry-run .verdict.bad"));
      assertTrue(has(browser, ".dry-run a[href=\"/problems/unauthenticated\"]"));
      signIn(browser);
      fill(browser, "email", "nope");
      click(browser, "button.dry");
      assertTrue(has(browser, ".dry-run a[href=\"/problems/validation_failed\"]"));
      assertTrue(has(browser, ".field .told"));
      assertEquals(true, browser.evaluate(invalid("email")));
      assertTrue(has(browser, ".dry-run meter[aria-label^=\"general\"]"));
      fill(browser, "email", language + "@example.com");
      click(browser, "button.dry");
      assertTrue(has(browser, ".dry-run .verdict.good"));
      assertEquals(false, browser.evaluate("document.querySelector('.field .told') !== null"));
      click(browser, "button.send");
      assertTrue(has(browser, ".timing .stage-handler"));
      assertTrue(text(browser, ".timing .facts").contains("SQL"));
      assertTrue(text(browser, ".status").startsWith("201"));
      browser.open(origin() + "/guides/changelog", language);
      assertEquals(
          changelog + " · ECOSIRE API",
          browser.await("document.title.includes('·') && document.title"));
      assertTrue(has(browser, ".changelog time[datetime^=\"20\"]"));
      assertTrue(has(browser, ".changelog a[href=\"/explorer#contacts\"]"), word);
    }
  }

  @Test
  void graphiqlShowsTheRestCallsOfTheQuery() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("graphiql"))) {
      browser.open(origin() + "/graphiql", "en");
      assertTrue(has(browser, "#rest-calls a[href=\"/explorer/orders.list\"]"));
      browser.evaluate(
          "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue("
              + "'{ contact(id: \"1\") { name parent { name parent { name } } } }')");
      assertTrue(has(browser, "#rest-calls a[href=\"/explorer/contacts.get\"]"));
      String calls = text(browser, "#rest-calls");
      assertTrue(calls.contains("/api/contacts/1?fields=name&include=parent"), calls);
      assertTrue(calls.contains("once for each parent"), calls);
      String query = "#query=" + "%7B%20contacts%20%7B%20nodes%20%7B%20id%20%7D%20%7D%20%7D";
      browser.open("about:blank", "en");
      browser.open(origin() + "/graphiql" + query, "en");
      assertTrue(has(browser, "#rest-calls a[href=\"/explorer/contacts.list\"]"));
    }
  }

  @Test
  void graphiqlDrawsTheDryRunOfTheQuery() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("dry"))) {
      String query =
          "#query="
              + "%7B%20contacts%20%7B%20nodes%20%7B%20parent%20%7B%20id%20%7D%20%7D%20%7D%20%7D";
      browser.open(origin() + "/graphiql" + query, "en");
      assertTrue(has(browser, "#rest-calls a[href=\"/explorer/contacts.list\"]"));
      click(browser, "#dry-run");
      click(browser, ".graphiql-execute-button");
      // The root field and the relation within it; nobody is signed in.
      assertTrue(
          has(browser, "#explained li:nth-child(2).fails a[href=\"/problems/unauthenticated\"]"));
      String told = text(browser, "#explained li:nth-child(2)");
      assertTrue(told.contains("contacts.nodes.parent") && told.contains("contacts:read"), told);
    }
  }

  private static boolean has(Chromium browser, String selector) throws InterruptedException {
    return Boolean.TRUE.equals(
        browser.await("document.querySelector('" + selector + "') !== null"));
  }

  private static String text(Chromium browser, String selector) throws InterruptedException {
    return "" + browser.await("(document.querySelector('" + selector + "') || {}).textContent");
  }

  private static String field(String name) {
    return "[...document.querySelectorAll('.form .field')].find((each) =>"
        + " each.querySelector('label code').textContent === '"
        + name
        + "').querySelector('input')";
  }

  private static String invalid(String name) {
    return field(name) + ".getAttribute('aria-invalid') === 'true'";
  }

  private static void fill(Chromium browser, String name, String value) {
    browser.evaluate(
        "(() => { const field = %s; field.value = '%s';".formatted(field(name), value)
            + " field.dispatchEvent(new Event('input', {bubbles: true})); })()");
  }

  private static void signIn(Chromium browser) throws InterruptedException {
    click(browser, "#key-button");
    browser.evaluate("document.querySelector('dialog input').value = '%s'".formatted(server.key()));
    click(browser, "dialog button.primary");
  }

  private static void click(Chromium browser, String selector) throws InterruptedException {
    assertTrue(has(browser, selector), selector);
    browser.evaluate("document.querySelector('" + selector + "').click()");
  }
}
