package com.ecosire.domain.words;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Finds the words of a language, and the English ones where there are none in it. */
public final class Words {
  // The language of the machine is nobody's.
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Words() {}

  /**
   * The words of a bundle.
   *
   * @throws MissingResourceException when there are no English ones either
   */
  public static ResourceBundle of(String bundle, Locale locale) {
    try {
      return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    } catch (MissingResourceException e) {
      return ResourceBundle.getBundle(bundle, Locale.ENGLISH, NO_FALLBACK);
    }
  }
}
