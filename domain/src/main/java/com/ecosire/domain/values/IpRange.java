package com.ecosire.domain.values;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address, or a network in CIDR notation (RFC 4632, RFC 4291 section 2.3), of IPv4 or IPv6.
 * IPv4 addresses that are mapped into IPv6 are the IPv4 addresses that they are. Names are never
 * looked up.
 */
public final class IpRange {
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

  /** With a colon and nothing that a name may have beside hex digits: Java asks no name server. */
  private static final Pattern V6 =
      Pattern.compile("(?=.*:)[0-9A-Fa-f:][0-9A-Fa-f:.]{1,44}", Pattern.DOTALL);

  private static final Pattern RANGE = Pattern.compile("([^/]+)/(0|[1-9]\\d{0,2})");
  private static final int MAPPED_BITS = 96;

  private final byte[] network;
  private final int bits;

  private IpRange(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /** Reads a text such as {@code 10.0.0.0/8} or {@code 2001:db8::1}; empty where it is neither. */
  public static Optional<IpRange> of(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return address(text).map(bytes -> new IpRange(bytes, Byte.SIZE * bytes.length));
    }
    String base = range.group(1);
    return address(base)
        .map(bytes -> new IpRange(bytes, Integer.parseInt(range.group(2)) - hidden(base, bytes)))
        .filter(found -> found.bits >= 0 && found.bits <= Byte.SIZE * found.network.length);
  }

  /** Whether an address lies within; what is no address does not. */
  public boolean contains(String address) {
    int zone = address.indexOf('%');
    return address(zone < 0 ? address : address.substring(0, zone)).map(this::covers).orElse(false);
  }

  private boolean covers(byte[] address) {
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    if (address.length != network.length || !Arrays.equals(address, 0, whole, network, 0, whole)) {
      return false;
    }
    int mask = 0xFF << (Byte.SIZE - rest);
    return rest == 0 || ((address[whole] ^ network[whole]) & mask & 0xFF) == 0;
  }

  /** How many bits of a mapped address stand before the IPv4 address. */
  private static int hidden(String text, byte[] bytes) {
    return text.indexOf(':') >= 0 && bytes.length == Integer.BYTES ? MAPPED_BITS : 0;
  }

  private static Optional<byte[]> address(String text) {
    if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
