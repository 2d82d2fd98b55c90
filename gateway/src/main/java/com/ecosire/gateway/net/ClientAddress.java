package com.ecosire.gateway.net;

import com.ecosire.domain.values.IpRange;
import java.util.List;

/**
 * Finds the client behind proxies. X-Forwarded-For is believed only as far as proxies that are
 * trusted have written it: the last address that is no trusted proxy's is the client's.
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

  /** The client's address, from the peer and the header's entries in order. */
  public String of(String peer, List<String> forwarded) {
    String address = peer;
    for (int i = forwarded.size() - 1; i >= 0 && trusts(address); i--) {
      String before = forwarded.get(i).strip();
      if (Address.bytes(before).isEmpty()) {
        break;
      }
      address = before;
    }
    return address;
  }
}
