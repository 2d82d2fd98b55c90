package com.ecosire.domain.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param locale the reader's language; English where there are no words in it
 * @param values what stands in the template's places, as plain text
 * @param unsubscribe where one POST ends mails of this kind (RFC 8058)
 */
public record Mail(
    MailTemplate template,
    String recipient,
    Locale locale,
    Map<String, String> values,
    Optional<String> unsubscribe,
    Extras extras) {

  /**
   * A file that comes with a mail.
   *
   * @param content nobody changes its bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Attachment(String name, String mediaType, byte[] content) {}

  /**
   * What few mails have.
   *
   * @param alsoTo further recipients
   * @param copies who gets a copy, for everybody to see
   */
  public record Extras(List<String> alsoTo, List<String> copies, List<Attachment> attachments) {
    /** What most mails have. */
    public static final Extras NONE = new Extras(List.of(), List.of(), List.of());

    /** Checks the addresses. */
    public Extras {
      alsoTo = List.copyOf(alsoTo);
      copies = List.copyOf(copies);
      attachments = List.copyOf(attachments);
      alsoTo.forEach(Mail::requireOneLine);
      copies.forEach(Mail::requireOneLine);
    }
  }

  /**
   * Checks the recipient.
   *
   * @throws IllegalArgumentException when the address or link would end its header's line
   */
  public Mail {
    requireOneLine(recipient);
    unsubscribe.ifPresent(Mail::requireOneLine);
    values = Map.copyOf(values);
  }

  /** A mail without values yet; {@code language} is a tag such as de or de-AT. */
  public static Mail to(String recipient, MailTemplate template, String language) {
    Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
    return new Mail(template, recipient, locale, Map.of(), Optional.empty(), Extras.NONE);
  }

  /** The same mail with a value for a place of its template. */
  public Mail with(String place, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(place, value);
    return new Mail(template, recipient, locale, more, unsubscribe, extras);
  }

  /** The same mail with a link that ends mails of its kind. */
  public Mail unsubscribedBy(String link) {
    return new Mail(template, recipient, locale, values, Optional.of(link), extras);
  }

  /** The same mail with further recipients or files. */
  public Mail with(Extras more) {
    return new Mail(template, recipient, locale, values, unsubscribe, more);
  }

  private static void requireOneLine(String text) {
    if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("An address or link of a mail must be one line");
    }
  }

  /** Values may be secret. */
  @Override
  public String toString() {
    return "mail " + template.key();
  }
}
