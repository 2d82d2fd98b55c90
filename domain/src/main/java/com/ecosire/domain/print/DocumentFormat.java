package com.ecosire.domain.print;

import com.ecosire.domain.words.Words;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes words, amounts and dates of a document in the way of a locale. Words that are not
 * translated are English; digits are those of the Latin script, which every font has.
 *
 * @param locale the reader's
 * @param currency ISO 4217, in any case
 * @param zone where the document's days begin
 */
public record DocumentFormat(Locale locale, String currency, ZoneId zone) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A format of a locale, with Latin digits. */
  public DocumentFormat {
    locale = new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  /** A word of the documents by its key; {@code values} stand for {0}, {1} in it. */
  public String word(String key, Object... values) {
    ResourceBundle words = Words.of("com.ecosire.domain.print.words", locale);
    return values.length == 0
        ? words.getString(key)
        : new MessageFormat(words.getString(key), locale).format(values);
  }

  /** An amount of minor units with the currency's sign. */
  public String money(long minorUnits) {
    Currency unit = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
    int digits = Math.max(0, unit.getDefaultFractionDigits());
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(unit);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return printable(format.format(BigDecimal.valueOf(minorUnits, digits)));
  }

  /** A quantity with as many digits as it has. */
  public String quantity(BigDecimal quantity) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, quantity.stripTrailingZeros().scale()));
    return printable(format.format(quantity));
  }

  /** A percentage, 19 being 19 %. */
  public String percent(BigDecimal percent) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, percent.stripTrailingZeros().scale()));
    return printable(format.format(percent.divide(HUNDRED)));
  }

  /** The day of an instant. */
  public String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, zone));
  }

  /** A day with its month as a word; in figures where the font has no such letters. */
  public String date(LocalDate day) {
    String text =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
    return PrintFonts.shows(text) ? printable(text) : day.toString();
  }

  /** Narrow spaces and marks of direction are in few fonts. */
  private static String printable(String text) {
    return text.replace('\u202F', '\u00A0').replaceAll("[\u200E\u200F\u061C]", "");
  }
}
