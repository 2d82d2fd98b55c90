package com.ecosire.domain.platform.notifications.kinds;

import com.ecosire.domain.words.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of notifications, in the reader's language and else in English. */
public final class NotificationTexts {
  private static final String BUNDLE = "com.ecosire.domain.platform.notifications.texts";

  private final ResourceBundle words;
  private final Locale locale;

  private NotificationTexts(ResourceBundle words) {
    this.words = words;
    this.locale = words.getLocale();
  }

  /** The words for a language tag such as de or de-AT. */
  public static NotificationTexts in(String language) {
    Locale wanted = Locale.forLanguageTag(language.replace('_', '-'));
    return new NotificationTexts(Words.of(BUNDLE, wanted));
  }

  /** One text, its places filled with values, which are never taken for places themselves. */
  public String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }
}
