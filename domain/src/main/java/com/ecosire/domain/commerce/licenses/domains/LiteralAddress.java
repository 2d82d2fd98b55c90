package com.ecosire.domain.commerce.licenses.domains;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses written as such (RFC 791, RFC 4291); no name is ever looked up. */
final class LiteralAddress {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  /** The unique local addresses of RFC 4193, fc00::/7. */
  private static final int UNIQUE_LOCAL = 0xfc;

  private static final int UNIQUE_LOCAL_MASK = 0xfe;

  private LiteralAddress() {}

  static boolean looksLike(String host) {
    return IPV4.matcher(host).matches() || host.indexOf(':') >= 0;
  }

  /** The canonical form of an address that only a private network or this machine has. */
  static Optional<String> privateOne(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      boolean isPrivate =
          address.isLoopbackAddress()
              || address.isSiteLocalAddress()
              || address.isLinkLocalAddress()
              || isUniqueLocal(address);
      return isPrivate ? Optional.of(canonical(address)) : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String canonical(InetAddress address) {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }

  private static boolean isUniqueLocal(InetAddress address) {
    return address instanceof Inet6Address
        && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
  }
}
