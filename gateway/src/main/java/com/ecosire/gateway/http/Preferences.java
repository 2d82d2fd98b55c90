package com.ecosire.gateway.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client would rather have (RFC 7240); what is not known here is passed over. */
final class Preferences {
  private static final HeaderName PREFER = HeaderNames.create("Prefer");
  private static final String EXPLAIN = "explain";

  /** One of a list, with its value and parameters; a quoted text can hold a comma. */
  private static final Pattern PREFERENCE =
      Pattern.compile("\\s*([^\\s,;=\"]*)(?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*+\"?)*+(?:,|$)");

  private Preferences() {}

  /** Whether a call is to be explained instead of being carried out. */
  static boolean wantDryRun(Headers headers) {
    return headers.contains(PREFER)
        && headers.get(PREFER).allValues().stream().anyMatch(Preferences::asksToExplain);
  }

  private static boolean asksToExplain(String preferences) {
    Matcher each = PREFERENCE.matcher(preferences);
    while (each.lookingAt()) {
      if (each.group(1).equalsIgnoreCase(EXPLAIN)) {
        return true;
      }
      if (each.end() == preferences.length()) {
        return false;
      }
      each.region(each.end(), preferences.length());
    }
    return false;
  }
}
