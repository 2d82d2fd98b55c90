package com.ecosire.gateway.portal;

/** What visitors do on each page. */
final class Visits {
  private Visits() {}

  /** Clicks on the first of what a selector finds, once it is there. */
  static void click(Chromium browser, String selector) throws InterruptedException {
    browser.await("document.querySelector('" + selector + "') !== null");
    browser.evaluate("document.querySelector('" + selector + "').click()");
  }

  /** Types into a field, and tells the page so. */
  static void type(Chromium browser, String selector, String text) throws InterruptedException {
    browser.await("document.querySelector('" + selector + "') !== null");
    browser.evaluate(
        "(() => { const field = document.querySelector('%s'); field.value = '%s'; field.dispatchEvent(new Event('input', {bubbles: true})); })()"
            .formatted(selector, text));
  }

  /** The text of what a selector finds, once the page has a heading. */
  static String text(String selector, String further) {
    return "(document.querySelector('main h1') && document.querySelector('"
        + selector
        + "') || {textContent: ''}).textContent"
        + further;
  }
}
