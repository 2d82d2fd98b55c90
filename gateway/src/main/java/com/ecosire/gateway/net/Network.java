package com.ecosire.gateway.net;

import java.util.List;
import java.util.Optional;

/** A network in CIDR notation (RFC 4632, RFC 4291), or one address. */
public final class Network {
  private final byte[] prefix;
  private final int bits;

  private Network(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /**
   * A network from {@code 10.0.0.0/8}, {@code 2001:db8::/32} or one address.
   *
   * @throws IllegalArgumentException when the text is neither
   */
  public static Network of(String text) {
    int slash = text.indexOf('/');
    byte[] prefix =
        Address.bytes(slash < 0 ? text : text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("not an address: " + text));
    int all = prefix.length * Byte.SIZE;
    int bits = slash < 0 ? all : Integer.parseInt(text, slash + 1, text.length(), 10);
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException("not a network: " + text);
    }
    return new Network(prefix, bits);
  }

  /** Whether one of some networks has an address. */
  public static boolean anyHas(List<Network> networks, String address) {
    if (networks.isEmpty()) {
      return false;
    }
    Optional<byte[]> bytes = Address.bytes(address);
    return bytes.isPresent() && networks.stream().anyMatch(one -> one.has(bytes.get()));
  }

  private boolean has(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += Byte.SIZE) {
      int mask = bits - bit >= Byte.SIZE ? 0xFF : 0xFF << (Byte.SIZE - (bits - bit));
      if (((address[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
