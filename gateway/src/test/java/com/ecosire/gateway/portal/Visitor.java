package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private Visitor(Chromium browser, String base, String language) throws IOException {
    this.browser = browser;
    this.base = base;
    this.language = language;
    this.words = PortalWords.of(language);
  }

  static Visitor start(Path folder, int port, String language) throws Exception {
    Chromium browser = Chromium.start(folder);
    browser.always(resource("/com/ecosire/gateway/portal/visitor.js"));
    return new Visitor(browser, "http://localhost:" + port, language);
  }

  private static String resource(String name) {
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

  /** What keeps people from using the page, by the rules of axe. */
  Object obstacles() {
    if (Boolean.FALSE.equals(browser.evaluate("'axe' in window"))) {
      browser.evaluate(resource("/axe.min.js") + "; true");
    }
    return browser.evaluate(
        "axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations"
            + ".filter((each) => ['serious', 'critical'].includes(each.impact))"
            + ".map((each) => each.id + ' ' + each.nodes.map((node) => node.html).join(' | '))"
            + ".join('\\n'))");
  }

  @Override
  public void close() {
    browser.close();
  }
}
