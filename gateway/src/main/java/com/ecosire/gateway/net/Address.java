package com.ecosire.gateway.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as text. Names are never looked up. */
public final class Address {
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(%\\w+)?");
  private static final int BYTES_OF_HOST_NETWORK = 8;
  private static final int BYTES_OF_IPV4 = 4;
  private static final int GROUPS = 8;

  private Address() {}

  /** The bytes of an address; empty where the text is none. */
  static Optional<byte[]> bytes(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /**
   * Who is counted as one, however the address is written: an IPv4 address, or the 64 bits of a
   * network of IPv6, since each customer has at least as much.
   */
  public static String group(String address) {
    return bytes(address).map(Address::group).orElse(address);
  }

  private static String group(byte[] bytes) {
    if (bytes.length > BYTES_OF_IPV4) {
      return HexFormat.of().formatHex(bytes, 0, BYTES_OF_HOST_NETWORK);
    }
    return text(bytes);
  }

  /**
   * An address as people write it (RFC 5952 section 4): IPv6 in its short form, without a zone, and
   * IPv4 that is mapped into IPv6 as IPv4.
   */
  public static String canonical(String address) {
    return address.indexOf(':') < 0
        ? address
        : bytes(address.replaceFirst("%.*", "")).map(Address::text).orElse(address);
  }

  private static String text(byte[] bytes) {
    try {
      return shortened(InetAddress.getByAddress(bytes).getHostAddress());
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The longest run of at least two groups that are zero, the first of several, is left out. */
  private static String shortened(String text) {
    for (int groups = GROUPS; groups > 1; groups--) {
      String zeros = ":" + "0:".repeat(groups);
      int at = (":" + text + ":").indexOf(zeros);
      if (at >= 0) {
        String before = text.substring(0, Math.max(0, at - 1));
        return before + "::" + text.substring(Math.min(text.length(), at + zeros.length() - 1));
      }
    }
    return text;
  }
}
