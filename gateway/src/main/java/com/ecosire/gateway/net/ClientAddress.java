package com.ecosire.gateway.net;

import java.util.List;

/**
 * Finds the client behind proxies. X-Forwarded-For is believed only as far as proxies that are
 * trusted have written it: the last address that is no trusted proxy's is the client's.
 */
public final class ClientAddress {
  private final List<Network> trusted;

  /** Trusts some proxies, each an address or a network. */
  public ClientAddress(List<String> proxies) {
    this.trusted = proxies.stream().map(Network::of).toList();
  }

  /** Whether the header matters for a connection from this peer. */
  public boolean trusts(String peer) {
    return Network.anyHas(trusted, peer);
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
