package com.ecosire.domain.shape;

import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks strings against their limits and their meaning. */
final class Texts {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9-]{1,63})+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]{3,38}");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Binding binding;

  Texts(Binding binding) {
    this.binding = binding;
  }

  String check(Field field, Scalar type, String text, String path) {
    Limits limits = field.limits();
    int length = text.codePointCount(0, text.length());
    if (length > limits.maxLength()) {
      binding.refuse(path, "too_long", "Must be at most " + limits.maxLength() + " characters");
    } else if (length < limits.minLength()) {
      binding.refuse(path, "too_short", tooShort(limits.minLength()));
    } else if (!isStorable(text)) {
      binding.refuse(path, "invalid_text", "Must not hold NUL or half of a surrogate pair");
    } else if (!hasForm(type, text)) {
      binding.refuse(path, type.name().toLowerCase(Locale.ROOT), message(type));
    } else if (limits.pattern() != null && !limits.pattern().matcher(text).matches()) {
      binding.refuse(path, "pattern", "Must match " + limits.pattern().pattern());
    } else {
      return text;
    }
    return null;
  }

  private static String tooShort(int least) {
    return least == 1 ? "Must not be empty" : "Must be at least " + least + " characters";
  }

  static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasForm(Scalar type, String text) {
    return switch (type) {
      case EMAIL -> EMAIL.matcher(text).matches();
      case URL -> isUrl(text);
      case PHONE -> isPhone(text);
      case COUNTRY -> COUNTRIES.contains(text);
      case CURRENCY -> CURRENCIES.contains(text);
      case LOCALE -> isLocale(text);
      case TIMEZONE -> ZoneId.getAvailableZoneIds().contains(text);
      default -> true;
    };
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return PHONE.matcher(text).matches() && digits >= 5 && digits <= 20;
  }

  private static boolean isLocale(String text) {
    try {
      return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static String message(Scalar type) {
    return switch (type) {
      case EMAIL -> "Invalid email address";
      case URL -> "Must be an absolute http or https URL";
      case PHONE -> "Must be a telephone number with 5 to 20 digits";
      case COUNTRY -> "Must be an ISO 3166-1 alpha-2 country code in upper case";
      case CURRENCY -> "Must be an ISO 4217 currency code in lower case";
      case LOCALE -> "Must be a BCP 47 language tag";
      default -> "Must be a time zone of the IANA database";
    };
  }
}
