package com.ecosire.domain.platform.webhooks.targets;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Resolver {
  /** That of the machine. */
  Resolver SYSTEM = InetAddress::getAllByName;

  /** All addresses; each knows the host's name. */
  InetAddress[] addresses(String host) throws UnknownHostException;
}
