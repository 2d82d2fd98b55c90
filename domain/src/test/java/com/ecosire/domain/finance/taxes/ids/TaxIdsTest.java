package com.ecosire.domain.finance.taxes.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.finance.taxes.ids.TaxIdCheck.TaxIdEvidence;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATU13585627",
        "BE0403019261",
        "BE0428759497",
        "BG175074752",
        "BG7523169263",
        "BG8032056031",
        "CY10259033P",
        "CZ25123891",
        "CZ7103192745",
        "DE136695976",
        "DE811569869",
        "DK13585628",
        "EE100931558",
        "EL094259216",
        "ES54362315K",
        "ESX2482300W",
        "ESB58378431",
        "ESA58818501",
        "ESJ99216582",
        "FI20774740",
        "FR40303265045",
        "FR23334175221",
        "FRK7399859412",
        "HR33392005961",
        "HU12892312",
        "IE6433435F",
        "IE6433435OA",
        "IE8D79739I",
        "IT00743110157",
        "LT119511515",
        "LT100001919017",
        "LU15027442",
        "LV40003521600",
        "MT11679112",
        "NL004495445B01",
        "NL123456789B13",
        "PL8567346215",
        "PT501964843",
        "RO18547290",
        "SE123456789701",
        "SI50223054",
        "SK2022749619",
        "GB980780684",
        "XI980780684",
        "CHE107787577"
      })
  void numbersWithTheRightCheckDigitsAreValid(String id) {
    TaxIdCheck check = TaxIds.check(id, Optional.empty());
    assertTrue(check.valid(), check.toString());
    assertEquals(TaxIdEvidence.CHECKSUM, check.checked());
    assertEquals(id, check.normalized());
    assertNull(check.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATU13585626", "BE0403019262", "BG175074751", "CY10259033Z", "CZ25123890", "DE136695978",
            "DK13585627",
        "EE100594103", "EL123456781", "ES54362315Z", "ESX2482300A", "ESB58378432", "FI20774741",
            "FR84323140391",
        "FRJ7399859412", "HR33392005962", "HU12892313", "IE6433435E", "IE8D79738J", "IT00743110158",
            "LT100001919018",
        "LU15027443", "LV40003521601", "MT11679113", "NL123456789B90", "PL8567346216",
            "PT501964842", "RO18547291",
        "SE123456789101", "SI50223055", "SK2022749618", "GB802311781", "CHE107787578"
      })
  void mistypedNumbersAreNot(String id) {
    TaxIdCheck check = TaxIds.check(id, Optional.empty());
    assertFalse(check.valid(), check.toString());
    assertEquals("The check digits are wrong", check.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "'DE 136 695 976',       ,   DE, DE136695976",
    "'136.695.976',          DE, DE, DE136695976",
    "'de-136695976',         DE, DE, DE136695976",
    "'GR 094259216',         ,   GR, EL094259216",
    "'094259216',            GR, GR, EL094259216",
    "'CHE-107.787.577 MWST', ,   CH, CHE107787577",
    "'107.787.577',          CH, CH, CHE107787577",
    "'51 824 753 556',       AU, AU, 51824753556",
    "'GB 980 7806 84 001',   ,   GB, GB980780684001",
    "'GBGD001',              ,   GB, GBGD001",
    "'04-2103594',           US, US, 042103594",
    "'RUT 12345',            CL, CL, RUT12345",
  })
  void separatorsAndPrefixesAreNormalized(
      String id, String country, String found, String normalized) {
    TaxIdCheck check = TaxIds.check(id, Optional.ofNullable(country));
    assertTrue(check.valid(), check.toString());
    assertEquals(found, check.country());
    assertEquals(normalized, check.normalized());
  }

  @ParameterizedTest
  @CsvSource({
    "DE12345, , 9 digits",
    "ATX1234567, , letter U",
    "12345678, US, 9 digits",
    "5182475355, AU, 11 digits",
    "GBHA499, , HA and 3 digits",
    "FR123, FR, SIREN",
  })
  void aWrongFormIsExplained(String id, String country, String part) {
    TaxIdCheck check = TaxIds.check(id, Optional.ofNullable(country));
    assertFalse(check.valid());
    assertTrue(check.reason().contains(part), check.reason());
  }

  @Test
  void theAustralianNumberHasCheckDigitsAndTheAmericanOneOnlyAForm() {
    assertFalse(TaxIds.check("51824753557", Optional.of("AU")).valid());
    assertEquals(TaxIdEvidence.CHECKSUM, TaxIds.check("51824753556", Optional.of("AU")).checked());
    assertEquals(TaxIdEvidence.FORMAT, TaxIds.check("042103594", Optional.of("US")).checked());
    assertEquals(TaxIdEvidence.FORMAT, TaxIds.check("CZ640903926", Optional.empty()).checked());
  }

  @Test
  void otherCountriesOnlyNeedSomething() {
    TaxIdCheck check = TaxIds.check("ABC-1", Optional.of("BR"));
    assertEquals(TaxIdEvidence.NONE, check.checked());
    assertTrue(check.valid());
    TaxIdCheck blank = TaxIds.check(" - ", Optional.of("DE"));
    assertFalse(blank.valid());
    assertNotNull(blank.reason());
  }

  @Test
  void theFirstTwoLettersOfANumberOfItsOwnCountryMayLookLikeAPrefix() {
    // A French key of letters without the prefix, and the same with it
    assertTrue(TaxIds.check("K7399859412", Optional.of("FR")).valid());
    assertTrue(TaxIds.check("FRK7399859412", Optional.of("FR")).valid());
  }

  @Test
  void allCountriesOfTheUnionAreKnown() {
    String union =
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    for (String country : union.split(" ", -1)) {
      assertTrue(Schemes.BY_COUNTRY.containsKey(country), country);
    }
  }
}
