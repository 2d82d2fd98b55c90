package com.ecosire.domain.platform.notifications.kinds;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of notifications, in the reader's language and else in English. */
public final class NotificationTexts {
  private static final String BUNDLE = "com.ecosire.domain.platform.notifications.texts";
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;
  private final Locale locale;

  private NotificationTexts(ResourceBundle words) {
    this.words = words;
    this.locale = words.getLocale();
  }

  /** The words for a language tag such as de or de-AT. */
  public static NotificationTexts in(String language) {
    Locale wanted = Locale.forLanguageTag(language.replace('_', '-'));
    try {
      return new NotificationTexts(ResourceBundle.getBundle(BUNDLE, wanted, NO_FALLBACK));
    } catch (MissingResourceException e) {
      return new NotificationTexts(ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, NO_FALLBACK));
    }
  }

  /** One text, its places filled with values, which are never taken for places themselves. */
  public String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }
}
