package com.ecosire.domain.print;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which language people in a country most likely read: needed where only the country is known. */
public final class CountryLocales {
  private static final Map<String, String> LANGUAGES = new HashMap<>();

  static {
    List.of(
            "ar AE BH DZ EG IQ JO KW LB LY MA OM QA SA SY TN YE",
            "bg BG",
            "bs BA",
            "cs CZ",
            "da DK",
            "de AT CH DE LI",
            "el CY GR",
            "es AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE",
            "et EE",
            "fi FI",
            "fr BF BJ CD CG CI CM FR GA GN HT LU MC ML NE SN TG",
            "he IL",
            "hr HR",
            "hu HU",
            "id ID",
            "is IS",
            "it IT SM VA",
            "ja JP",
            "ka GE",
            "ko KR",
            "lt LT",
            "lv LV",
            "mk MK",
            "ms MY",
            "nb NO",
            "nl BE NL SR",
            "pl PL",
            "pt AO BR MZ PT",
            "ro MD RO",
            "ru BY KZ RU",
            "sk SK",
            "sl SI",
            "sq AL",
            "sr ME RS",
            "sv SE",
            "th TH",
            "tr TR",
            "uk UA",
            "vi VN",
            "zh CN HK MO TW")
        .forEach(CountryLocales::add);
  }

  private CountryLocales() {}

  private static void add(String row) {
    List<String> words = Arrays.asList(row.split(" "));
    words.subList(1, words.size()).forEach(country -> LANGUAGES.put(country, words.getFirst()));
  }

  /**
   * The locale of a country, in English where its language is not known here.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public static Locale of(String country) {
    return Locale.of(LANGUAGES.getOrDefault(country, "en"), country);
  }
}
