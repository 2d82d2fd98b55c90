package com.ecosire.domain.commerce.licenses.domains;

import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A domain as it is compared: lower case and punycode (RFC 5891), without scheme, port, path,
 * trailing dot and a leading www.
 *
 * @param text the name, or the literal of a private address
 * @param isDevelopment whether it is a place to try things out at: this machine, a private network,
 *     a name under .test, .local or .localhost, or one that starts with dev. or staging.
 */
public record DomainName(String text, boolean isDevelopment) {
  private static final int MAX_LENGTH = 253;
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*://");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern DIGITS = Pattern.compile("\\d+|0x[0-9a-f]*");
  private static final String LOCALHOST = "localhost";
  private static final List<String> ENDINGS = List.of(".test", ".local", ".localhost");
  private static final List<String> BEGINNINGS = List.of("dev.", "staging.");

  /**
   * Reads what a client sent.
   *
   * @throws ProblemException 422 for a public address, or what is no name of a domain
   */
  public static DomainName of(String field, String sent) {
    String host = host(sent.strip().toLowerCase(Locale.ROOT));
    if (LiteralAddress.looksLike(host)) {
      return LiteralAddress.privateOne(host)
          .map(address -> new DomainName(address, true))
          .orElseThrow(() -> invalid(field, "Must be a domain, not a public address"));
    }
    String name = ascii(host).orElseThrow(() -> invalid(field, "Must be the name of a domain"));
    if (!isName(name)) {
      throw invalid(field, "Must be the name of a domain with a dot in it, or localhost");
    }
    return new DomainName(name, isForDevelopment(name));
  }

  private static ProblemException invalid(String field, String message) {
    return Problems.invalid(field, "invalid_domain", message);
  }

  private static String host(String sent) {
    String text = SCHEME.matcher(sent).lookingAt() ? sent.substring(sent.indexOf("://") + 3) : sent;
    text = text.split("[/?#\\\\]", 2)[0];
    text = text.substring(text.lastIndexOf('@') + 1);
    if (text.startsWith("[")) {
      return text.substring(1).split("]", 2)[0];
    }
    boolean hasPort = text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':');
    return hasPort ? text.substring(0, text.indexOf(':')) : text;
  }

  private static Optional<String> ascii(String host) {
    try {
      String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      boolean hasMore = name.startsWith("www.") && name.indexOf('.', 4) > 0;
      return Optional.of(hasMore ? name.substring(4) : name);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isName(String name) {
    if (name.equals(LOCALHOST)) {
      return true;
    }
    List<String> labels = List.of(name.split("\\.", -1));
    return name.length() <= MAX_LENGTH
        && labels.size() > 1
        && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
        // A last part of digits would make it an address in one notation or another.
        && !DIGITS.matcher(labels.getLast()).matches();
  }

  private static boolean isForDevelopment(String name) {
    return name.equals(LOCALHOST)
        || ENDINGS.stream().anyMatch(name::endsWith)
        || BEGINNINGS.stream().anyMatch(name::startsWith);
  }

  /** The names that may cover this one: itself, and all that it stands below. */
  public List<String> coverings() {
    List<String> names = new ArrayList<>(List.of(text));
    if (!LiteralAddress.looksLike(text)) {
      int dot = text.indexOf('.');
      while (dot >= 0 && text.indexOf('.', dot + 1) > 0) {
        names.add(text.substring(dot + 1));
        dot = text.indexOf('.', dot + 1);
      }
    }
    return names;
  }
}
