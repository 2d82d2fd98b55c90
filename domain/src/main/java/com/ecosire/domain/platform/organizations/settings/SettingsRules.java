package com.ecosire.domain.platform.organizations.settings;

import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.values.IpRange;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may stand in settings beyond what their shapes say. */
final class SettingsRules {
  private static final Set<String> LOCALHOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?=.{1,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private final OrganizationSettings settings;
  private final List<Violation> violations = new ArrayList<>();

  private SettingsRules(OrganizationSettings settings) {
    this.settings = settings;
  }

  /** All that is wrong with settings that a caller sends from an address. */
  static List<Violation> violations(OrganizationSettings settings, String address) {
    SettingsRules rules = new SettingsRules(settings);
    rules.checkRanges(address);
    rules.each(
        "redirectUris",
        settings.redirectUris(),
        SettingsRules::mayComeBack,
        new Violation(
            "", "redirect_uri", "Must be https, or http on localhost, without a fragment"));
    rules.each(
        "corsOrigins",
        settings.corsOrigins(),
        SettingsRules::isOrigin,
        new Violation(
            "", "origin", "Must be a scheme, host and port alone: https://app.example.com"));
    rules.each(
        "signUpDomains",
        settings.signUpDomains(),
        domain -> DOMAIN.matcher(domain).matches(),
        new Violation("", "domain", "Must be a domain in lower case, such as example.com"));
    rules.checkDateFormat();
    return rules.violations;
  }

  private void each(String field, List<String> values, Predicate<String> good, Violation wrong) {
    for (int i = 0; i < values.size(); i++) {
      if (!good.test(values.get(i))) {
        violations.add(new Violation(field + "[" + i + "]", wrong.code(), wrong.message()));
      }
    }
  }

  private void checkRanges(String address) {
    List<String> ranges = settings.allowedIpRanges();
    String message = "Must be an address or a CIDR range of IPv4 or IPv6";
    each(
        "allowedIpRanges",
        ranges,
        range -> IpRange.of(range).isPresent(),
        new Violation("", "ip_range", message));
    boolean open =
        ranges.isEmpty()
            || ranges.stream()
                .map(IpRange::of)
                .flatMap(Optional::stream)
                .anyMatch(range -> range.contains(address));
    if (!open) {
      violations.add(
          new Violation("allowedIpRanges", "shut_out", "Must hold the caller's own address"));
    }
  }

  private void checkDateFormat() {
    if (!isOfDays(settings.dateFormat())) {
      violations.add(
          new Violation(
              "dateFormat", "date_format", "Must be made of day, month and year: dd.MM.yyyy"));
    }
  }

  private static boolean isOfDays(String pattern) {
    try {
      DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      return !form.format(LocalDate.EPOCH).isBlank();
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static boolean mayComeBack(String text) {
    return uri(text)
        .filter(uri -> uri.getRawFragment() == null)
        .filter(SettingsRules::isSafe)
        .isPresent();
  }

  private static boolean isOrigin(String text) {
    return uri(text)
        .filter(SettingsRules::isSafe)
        .filter(uri -> text.equals(origin(uri)))
        .isPresent();
  }

  /** As browsers write it (RFC 6454 section 6.2), in lower case and without the usual port. */
  private static String origin(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    boolean usual = uri.getPort() == (scheme.equals("https") ? 443 : 80);
    String port = uri.getPort() < 0 || usual ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
  }

  private static boolean isSafe(URI uri) {
    String scheme = uri.getScheme();
    return "https".equalsIgnoreCase(scheme)
        || ("http".equalsIgnoreCase(scheme) && LOCALHOSTS.contains(uri.getHost()));
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(URI.create(text))
          .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
