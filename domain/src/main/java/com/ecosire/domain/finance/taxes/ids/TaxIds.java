package com.ecosire.domain.finance.taxes.ids;

import com.ecosire.domain.finance.taxes.ids.TaxIdCheck.TaxIdEvidence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks tax ids by their form and check digits alone: the VAT numbers of the EU states, GB (with
 * XI for Northern Ireland) and CH, the EIN of the US and the ABN of AU. Ids of other countries only
 * need not to be blank.
 */
public final class TaxIds {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.,/_\\u00a0\\u2010-\\u2015-]");
  private static final Pattern SWISS = Pattern.compile("(CHE\\d{9})(MWST|TVA|IVA|TPV)");
  private static final Pattern GREEK = Pattern.compile("GR(\\d{9})");
  private static final Map<String, String> PREFIXES = Map.of("EL", "GR", "XI", "GB");
  private static final int PREFIX_LENGTH = 2;

  private TaxIds() {}

  /** Judges an id; without a country, one whose prefix names it is still recognized. */
  public static TaxIdCheck check(String taxId, Optional<String> country) {
    String id = compact(taxId);
    if (id.isEmpty()) {
      return new TaxIdCheck(false, id, country.orElse(null), TaxIdEvidence.NONE, "It is blank");
    }
    String wanted = country.or(() -> byPrefix(id)).orElse(null);
    Scheme scheme = wanted == null ? null : Schemes.BY_COUNTRY.get(wanted);
    return scheme == null
        ? new TaxIdCheck(true, id, wanted, TaxIdEvidence.NONE, null)
        : spoken(scheme, id).check(id);
  }

  private static String compact(String taxId) {
    String id = SEPARATORS.matcher(taxId).replaceAll("").toUpperCase(Locale.ROOT);
    return GREEK.matcher(SWISS.matcher(id).replaceFirst("$1")).replaceFirst("EL$1");
  }

  private static Optional<String> byPrefix(String id) {
    if (id.length() <= PREFIX_LENGTH) {
      return Optional.empty();
    }
    String start = id.substring(0, PREFIX_LENGTH);
    return Optional.of(PREFIXES.getOrDefault(start, start))
        .map(Schemes.BY_COUNTRY::get)
        .filter(scheme -> !scheme.prefix().isEmpty())
        .map(Scheme::country);
  }

  /** Northern Ireland's numbers are British ones with a prefix of their own. */
  private static Scheme spoken(Scheme scheme, String id) {
    return scheme.country().equals("GB") && id.startsWith("XI") ? scheme.prefixed("XI") : scheme;
  }
}
