package com.ecosire.domain.platform.webhooks.targets;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others: the special-purpose registries of IANA
 * (RFC 6890), with those where clouds keep their metadata, and forms of IPv6 that hold an address
 * of IPv4.
 */
final class PublicAddresses {
  private static final int EMBEDDED_AT = 12;

  private static final class Net {
    private final byte[] prefix;
    private final int bits;

    Net(String text) {
      int slash = text.indexOf('/');
      try {
        // A literal, which nobody is asked for.
        prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
      bits = Integer.parseInt(text.substring(slash + 1));
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      int whole = bits / Byte.SIZE;
      int rest = bits % Byte.SIZE;
      if (!Arrays.equals(address, 0, whole, prefix, 0, whole)) {
        return false;
      }
      int mask = 0xff << (Byte.SIZE - rest);
      return rest == 0 || ((address[whole] ^ prefix[whole]) & mask & 0xff) == 0;
    }
  }

  private static final List<Net> SPECIAL =
      nets(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          // The address of the host in Azure, with its metadata.
          "168.63.129.16/32",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "2001::/23",
          "2001:db8::/32",
          "3fff::/20");

  private static final Net GLOBAL = new Net("2000::/3");
  private static final Net NAT64 = new Net("64:ff9b::/96");
  private static final Net SIX_TO_FOUR = new Net("2002::/16");

  private PublicAddresses() {}

  private static List<Net> nets(String... texts) {
    return Arrays.stream(texts).map(Net::new).toList();
  }

  /** Whether anybody on the internet could mean the same by it. */
  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return !isSpecial(bytes);
    }
    if (NAT64.contains(bytes)) {
      return !isSpecial(Arrays.copyOfRange(bytes, EMBEDDED_AT, bytes.length));
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return !isSpecial(Arrays.copyOfRange(bytes, 2, 2 + 4));
    }
    // What is mapped or compatible lies outside of what is global.
    return GLOBAL.contains(bytes) && !isSpecial(bytes);
  }

  private static boolean isSpecial(byte[] address) {
    return SPECIAL.stream().anyMatch(net -> net.contains(address));
  }
}
