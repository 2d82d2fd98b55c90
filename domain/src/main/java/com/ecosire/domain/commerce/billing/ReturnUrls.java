package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.problem.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where Stripe's pages send browsers. */
public final class ReturnUrls {
  private static final String SESSION = "{CHECKOUT_SESSION_ID}";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private ReturnUrls() {}

  /** What is wrong with an address: it must be https, or http on this machine. */
  public static Optional<Violation> fault(String field, String address) {
    return isGood(address.replace(SESSION, "id"))
        ? Optional.empty()
        : Optional.of(
            new Violation(field, "url", "Must be an https URL, or an http URL on localhost"));
  }

  private static boolean isGood(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null
          && (scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host)));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
