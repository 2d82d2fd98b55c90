package com.ecosire.domain.finance.taxes.ids;

import static com.ecosire.domain.finance.taxes.ids.Scheme.Form.checksum;
import static com.ecosire.domain.finance.taxes.ids.Scheme.Form.format;
import static com.ecosire.domain.finance.taxes.ids.Scheme.scheme;
import static com.ecosire.domain.finance.taxes.ids.WeightRules.ends;
import static com.ecosire.domain.finance.taxes.ids.WeightRules.leaves;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The countries whose tax ids are known: the EU, GB and CH by their VAT numbers, the US and AU by
 * those of businesses.
 */
final class Schemes {
  private static final List<Scheme> ALL =
      List.of(
          scheme("AT", "the letter U and 8 digits", checksum("U\\d{8}", WeightRules::austrian)),
          scheme(
              "BE",
              "10 digits, the first of them 0 or 1",
              checksum("[01]\\d{9}", NumberRules::belgian)),
          scheme(
              "BG",
              "9 or 10 digits",
              checksum("\\d{9}", WeightRules::bulgarianEntity),
              checksum("\\d{10}", WeightRules::bulgarianPerson)),
          scheme(
              "CY", "8 digits and a letter", checksum("(?!12)\\d{8}[A-Z]", NumberRules::cypriot)),
          scheme(
              "CZ",
              "8, 9 or 10 digits",
              checksum("[0-8]\\d{7}", NumberRules::czechEntity),
              checksum("\\d{10}", NumberRules::czechPerson),
              format("\\d{9}")),
          scheme(
              "DE", "9 digits, the first of them not 0", checksum("[1-9]\\d{8}", Digits::iso7064)),
          scheme("DK", "8 digits", checksum("[1-9]\\d{7}", leaves(0, 11, 2, 7, 6, 5, 4, 3, 2, 1))),
          scheme("EE", "9 digits", checksum("\\d{9}", leaves(0, 10, 3, 7, 1, 3, 7, 1, 3, 7, 1))),
          scheme(
              "ES",
              "9 letters and digits",
              checksum("[0-9XYZKLM]\\d{7}[A-Z]", NumberRules::spanishPerson),
              checksum("[A-HJNPQRSUVW]\\d{7}[0-9A-J]", NumberRules::spanishEntity)),
          scheme("FI", "8 digits", checksum("\\d{8}", leaves(0, 11, 7, 9, 10, 5, 8, 4, 2, 1))),
          scheme(
              "FR",
              "a key of 2 and a SIREN of 9 digits",
              checksum("[0-9A-HJ-NP-Z]{2}\\d{9}", NumberRules::french)),
          scheme(
                  "GR",
                  "9 digits",
                  checksum("\\d{9}", ends(sum -> sum % 11 % 10, 256, 128, 64, 32, 16, 8, 4, 2)))
              .prefixed("EL"),
          scheme("HR", "11 digits", checksum("\\d{11}", Digits::iso7064)),
          scheme("HU", "8 digits", checksum("\\d{8}", leaves(0, 10, 9, 7, 3, 1, 9, 7, 3, 1))),
          scheme(
              "IE",
              "7 digits and 1 or 2 letters",
              checksum("\\d{7}[A-W][A-IW]?", NumberRules::irish),
              checksum("\\d[A-Z+*]\\d{5}[A-W]", NumberRules::irishOld)),
          scheme("IT", "11 digits", checksum("\\d{11}", Digits::luhn)),
          scheme(
              "LT", "9 or 12 digits", checksum("\\d{7}1\\d|\\d{10}1\\d", WeightRules::lithuanian)),
          scheme("LU", "8 digits", checksum("\\d{8}", NumberRules::luxembourgish)),
          scheme(
              "LV",
              "11 digits",
              checksum("[4-9]\\d{10}", leaves(3, 11, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1)),
              format("[0-3]\\d{10}")),
          scheme("MT", "8 digits", checksum("[1-9]\\d{7}", leaves(0, 37, 3, 4, 6, 7, 8, 9, 10, 1))),
          scheme(
              "NL",
              "9 digits, the letter B and 2 digits",
              checksum("\\d{9}B\\d{2}", NumberRules::dutch)),
          scheme(
              "PL",
              "10 digits",
              checksum("\\d{10}", ends(sum -> sum % 11, 6, 5, 7, 2, 3, 4, 5, 6, 7))),
          scheme(
              "PT",
              "9 digits, the first of them not 0",
              checksum("[1-9]\\d{8}", ends(WeightRules::missingToEleven, 9, 8, 7, 6, 5, 4, 3, 2))),
          scheme("RO", "2 to 10 digits", checksum("[1-9]\\d{1,9}", WeightRules::romanian)),
          scheme(
              "SE",
              "12 digits, the last two of them not 00",
              checksum("\\d{10}(?!00)\\d{2}", NumberRules::swedish)),
          scheme(
              "SI",
              "8 digits, the first of them not 0",
              checksum("[1-9]\\d{7}", ends(WeightRules::missingToEleven, 8, 7, 6, 5, 4, 3, 2))),
          scheme("SK", "10 digits", checksum("[1-9]\\d[2-47-9]\\d{7}", NumberRules::slovak)),
          scheme(
              "GB",
              "9 or 12 digits, or GD or HA and 3 digits",
              checksum("\\d{9}(\\d{3})?", WeightRules::british),
              format("GD[0-4]\\d{2}|HA[5-9]\\d{2}")),
          scheme(
                  "CH",
                  "9 digits",
                  checksum(
                      "\\d{9}", ends(WeightRules::missingToElevenStrictly, 5, 4, 3, 2, 7, 6, 5, 4)))
              .prefixed("CHE"),
          scheme("US", "9 digits", format("(?!00)\\d{9}")).prefixed(""),
          scheme("AU", "11 digits", checksum("[1-9]\\d{10}", WeightRules::australian))
              .prefixed(""));

  static final Map<String, Scheme> BY_COUNTRY =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Scheme::country, Function.identity()));

  private Schemes() {}
}
