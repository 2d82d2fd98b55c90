package com.ecosire.gateway.net;

import com.ecosire.domain.values.IpRange;
import java.util.List;

/**
 * Finds the client behind proxies. X-Forwarded-For and Forwarded are believed only as far as
 * proxies that are trusted have written them: the last address that is no trusted proxy's is the
 * client's. A proxy that writes one of them may pass on what a client wrote into the other; where
 * both are there and do not agree, neither is believed.
 */
public final class ClientAddress {
  private final List<IpRange> trusted;

  /**
   * Trusts some proxies, each an address or a network.
   *
   * @throws IllegalArgumentException when one is neither
   */
  public ClientAddress(List<String> proxies) {
    this.trusted = proxies.stream().map(ClientAddress::range).toList();
  }

  private static IpRange range(String text) {
    return IpRange.of(text)
        .orElseThrow(() -> new IllegalArgumentException("Not an address or network: " + text));
  }

  /** Whether the header matters for a connection from this peer. */
  public boolean trusts(String peer) {
    return !trusted.isEmpty() && trusted.stream().anyMatch(range -> range.contains(peer));
  }

  /**
   * The client's address, in its canonical form.
   *
   * @param peer who is connected
   * @param hops the entries of X-Forwarded-For in order
   * @param forwarded the values of Forwarded in order
   */
  public String of(String peer, List<String> hops, List<String> forwarded) {
    String told = of(peer, hops);
    if (forwarded.isEmpty()) {
      return told;
    }
    String standard = of(peer, Forwarded.addresses(forwarded));
    return hops.isEmpty() || told.equals(standard) ? standard : Address.canonical(peer);
  }

  private String of(String peer, List<String> hops) {
    String address = peer;
    for (int i = hops.size() - 1; i >= 0 && trusts(address); i--) {
      String before = hops.get(i).strip();
      if (Address.bytes(before).isEmpty()) {
        break;
      }
      address = before;
    }
    return Address.canonical(address);
  }
}
