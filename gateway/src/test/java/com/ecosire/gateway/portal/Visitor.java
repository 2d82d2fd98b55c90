package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody before the portal, who reads one language, fills in fields by their names and presses
 * what is written on the screen. Words are the keys of messages.
 */
final class Visitor implements AutoCloseable {
  private final Chromium browser;
  private final String base;
  private final String language;
  private final PortalWords words;
  private final Path downloads;

  private Visitor(Chromium browser, String base, String language, Path folder) throws IOException {
    this.browser = browser;
    this.base = base;
    this.language = language;
    this.words = PortalWords.of(language);
    this.downloads = Files.createTempDirectory(folder, "downloads");
    browser.saveIn(downloads);
  }

  /** Somebody with a browser of its own, which keeps what it has to below a folder. */
  static Visitor start(Path folder, int port, String language) throws Exception {
    Chromium browser = Chromium.start(Files.createTempDirectory(folder, language));
    browser.always(resource("/com/ecosire/gateway/portal/visitor.js"));
    return new Visitor(browser, "http://localhost:" + port, language, folder);
  }

  /** A text beside the tests or of one of their libraries. */
  static String resource(String name) {
    try (InputStream in = Visitor.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Visitor go(String path) throws InterruptedException {
    browser.open(base + path, language);
    browser.await("location.pathname + location.search === '" + path.split("#", 2)[0] + "'");
    return settle();
  }

  /** A message in the language that is read. */
  String say(String key, String... values) {
    return words.say(key, values);
  }

  /** Goes to a page that is none of the portal, of this server or another one. */
  Visitor open(String address) {
    // Else an address that differs behind its # alone would not be loaded.
    browser.open("about:blank", language);
    browser.open(address.startsWith("/") ? base + address : address, language);
    return this;
  }

  /** Follows a link by where it leads, for links whose words are many. */
  Visitor follow(String address) throws InterruptedException {
    browser.await("visitor.follow(" + JsonText.write(address) + ")");
    return settle();
  }

  /** What a script finds, which can load the portal's modules from {@code base}. */
  Object finds(String script) {
    String base = "document.querySelector('script[type=module]').src.replace('app.js', '')";
    return browser.evaluate("(async (base) => { " + script + " })(" + base + ")");
  }

  /** Waits for the title of the window. */
  Visitor titled(String title) throws InterruptedException {
    browser.await("document.title === " + JsonText.write(title + " · ECOSIRE API"));
    return this;
  }

  /** Waits for what no words say, such as a picture or a mark. */
  Visitor shows(String selector) throws InterruptedException {
    browser.await(found(selector) + " !== null");
    return this;
  }

  /** Waits until a selector finds nothing any more. */
  Visitor hides(String selector) throws InterruptedException {
    browser.await(found(selector) + " === null");
    return this;
  }

  /** How many of them there are, once there are any. */
  int count(String selector) throws InterruptedException {
    shows(selector);
    Object all =
        browser.evaluate(
            "document.querySelectorAll(%s).length".formatted(JsonText.write(selector)));
    return ((Number) all).intValue();
  }

  /** The text of what a selector finds. */
  String text(String selector) throws InterruptedException {
    return (String) browser.await("(%s || {}).textContent".formatted(found(selector)));
  }

  private static String found(String selector) {
    return "document.querySelector(" + JsonText.write(selector) + ")";
  }

  /** Writes the query in GraphiQL. */
  Visitor queries(String query) {
    browser.evaluate(
        "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue(%s)"
            .formatted(JsonText.write(query)));
    return this;
  }

  /** Clicks on what a selector finds, on pages that are none of the portal. */
  Visitor click(String selector) throws InterruptedException {
    shows(selector);
    browser.evaluate(found(selector) + ".click()");
    return this;
  }

  /** Writes into what a selector finds, on pages that are none of the portal. */
  Visitor write(String selector, String text) throws InterruptedException {
    shows(selector);
    browser.evaluate(found(selector) + ".value = " + JsonText.write(text));
    return this;
  }

  /** What was downloaded under a name, once it is there. */
  byte[] saved(String name) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    for (int i = 0; i < 200 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    return Files.readAllBytes(file);
  }

  /** Calls from now on with a key, as the head of the page offers. */
  Visitor uses(String key) throws InterruptedException {
    return press("key.none").fill("key.label", key).press("key.use");
  }

  /** Until the page is there. */
  Visitor settle() throws InterruptedException {
    browser.await("window.visitor && visitor.settled()");
    return this;
  }

  Visitor press(String key, String... values) throws InterruptedException {
    return pressText(words.say(key, values));
  }

  Visitor pressText(String text) throws InterruptedException {
    browser.await("visitor.press(" + JsonText.write(text) + ")");
    return settle();
  }

  /**
   * Presses what stands in the row or part of the page with a text, of several that say the same.
   */
  Visitor pressBeside(String text, String key, String... values) throws InterruptedException {
    browser.await(
        "visitor.press(%s, %s)"
            .formatted(JsonText.write(words.say(key, values)), JsonText.write(text)));
    return settle();
  }

  Visitor fill(String key, String value) throws InterruptedException {
    return fillText(words.say(key), value);
  }

  Visitor fillText(String label, String value) throws InterruptedException {
    browser.await("visitor.fill(%s, %s)".formatted(JsonText.write(label), JsonText.write(value)));
    return this;
  }

  /** Types some words and takes what is offered. */
  Visitor choose(String key, String words, String offered) throws InterruptedException {
    fill(key, words).shows("option[value=" + JsonText.write(offered) + "]");
    return fill(key, offered);
  }

  Visitor tick(String key) throws InterruptedException {
    return tickText(words.say(key), true);
  }

  Visitor untick(String key) throws InterruptedException {
    return tickText(words.say(key), false);
  }

  Visitor tickText(String label, boolean wanted) throws InterruptedException {
    browser.await("visitor.tick(" + JsonText.write(label) + ", " + wanted + ")");
    return this;
  }

  /** Chooses a file. */
  Visitor give(String key, String name, String content) throws InterruptedException {
    browser.await(
        "visitor.give(%s, %s, %s)"
            .formatted(
                JsonText.write(words.say(key)), JsonText.write(name), JsonText.write(content)));
    return this;
  }

  /** What is in a field. */
  String valueOf(String key) throws InterruptedException {
    return (String) browser.await("visitor.value(" + JsonText.write(words.say(key)) + ")");
  }

  /** Waits for words on the screen. */
  Visitor sees(String key, String... values) throws InterruptedException {
    return seesText(words.say(key, values));
  }

  Visitor seesText(String text) throws InterruptedException {
    browser.await("window.visitor && visitor.said().includes(" + JsonText.write(text) + ")");
    return this;
  }

  /** Waits for words that are read out, be it in passing. */
  Visitor hears(String key, String... values) throws InterruptedException {
    browser.await("visitor.heard(" + JsonText.write(words.say(key, values)) + ")");
    return this;
  }

  /** Until words are gone. */
  Visitor misses(String key, String... values) throws InterruptedException {
    browser.await("!visitor.said().includes(" + JsonText.write(words.say(key, values)) + ")");
    return this;
  }

  /** The code in the window that is open, such as a key that is shown once. */
  String code() throws InterruptedException {
    return (String) browser.await("visitor.code()");
  }

  /** Waits until the address is one of a form, and tells it. */
  String address(String pattern) throws InterruptedException {
    return (String)
        browser.await("new RegExp('" + pattern + "').test(location.pathname) && location.pathname");
  }

  /** Colours, as the system of the reader has them. */
  Visitor prefers(String theme) {
    browser.prefers(theme);
    return this;
  }

  /** As if a quarter of an hour had passed: the portal takes its access for over. */
  Visitor letAccessEnd() {
    browser.evaluate("localStorage.setItem('ecosire.session', '2020-01-01T00:00:00Z')");
    return this;
  }

  /** A screen of so many pixels across. */
  Visitor holds(int width) {
    browser.widen(width);
    return this;
  }

  /** Whether something lies beyond the edge of the screen. */
  Object isCutOff() {
    return browser.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  }

  /** Nothing went wrong behind what is seen, and nothing is said in words of programs. */
  void requireWell(String where) {
    assertEquals("", browser.evaluate("visitor.raw()"), where);
    assertEquals(List.of(), browser.complaints(), where);
    assertEquals(
        false,
        browser.evaluate(
            "visitor.said().includes(" + JsonText.write(words.say("failed.title")) + ")"),
        where);
  }

  @Override
  public void close() {
    browser.close();
  }
}
