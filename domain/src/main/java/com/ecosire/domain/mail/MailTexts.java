package com.ecosire.domain.mail;

import com.ecosire.domain.words.Words;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts values into the words of a template. */
final class MailTexts {
  private static final String BUNDLE = "com.ecosire.domain.mail.texts";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final String STYLE = "font-family:sans-serif;line-height:1.5;color:#222";

  private MailTexts() {}

  /**
   * The words of a mail.
   *
   * @throws IllegalArgumentException when a place of the template has no value, or a value no place
   */
  static MailText of(Mail mail) {
    MailTemplate template = mail.template();
    if (!mail.values().keySet().equals(java.util.Set.copyOf(template.places()))) {
      throw new IllegalArgumentException(
          template.key() + " needs " + template.places() + ", not " + mail.values().keySet());
    }
    ResourceBundle words = Words.of(BUNDLE, mail.locale());
    String body =
        said(words.getString(template.key() + ".text"), mail.values())
            + "\n\n"
            + words.getString("closing");
    return new MailText(
        oneLine(fill(words.getString(template.key() + ".subject"), mail.values(), text -> text)),
        fill(body, mail.values(), text -> text) + "\n",
        html(words.getLocale().getLanguage(), body, mail.values()));
  }

  /** The paragraphs that have something to say. */
  private static String said(String text, Map<String, String> values) {
    return Stream.of(text.split("\n\n"))
        .filter(
            paragraph ->
                PLACE
                    .matcher(paragraph)
                    .results()
                    .noneMatch(place -> values.get(place.group(1)).isBlank()))
        .collect(Collectors.joining("\n\n"));
  }

  /** In one pass: what a value contains is never taken for a place. */
  private static String fill(String text, Map<String, String> values, UnaryOperator<String> form) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(form.apply(values.getOrDefault(place.group(1), ""))));
  }

  private static String html(String language, String body, Map<String, String> values) {
    String paragraphs =
        Stream.of(body.split("\n\n"))
            .map(paragraph -> fill(escape(paragraph), values, MailTexts::linked))
            .map(paragraph -> "<p>" + paragraph + "</p>\n")
            .collect(Collectors.joining());
    return "<!DOCTYPE html>\n<html lang=\"%s\"><body style=\"%s\">\n%s</body></html>\n"
        .formatted(language, STYLE, paragraphs);
  }

  /** Only a value that is an address as a whole becomes a link; others stay words. */
  private static String linked(String value) {
    String escaped = escape(value);
    return LINK.matcher(value).matches()
        ? "<a href=\"" + escaped + "\">" + escaped + "</a>"
        : escaped;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\n", "<br>\n");
  }

  /** A value must not begin a header of its own. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
