package com.ecosire.gateway.stripe;

import java.net.URI;
import java.nio.file.Path;

/**
 * Another server in place of Stripe, for a first look. Its code is not part of the production
 * image: it is found where it is there.
 */
public interface StandIn extends AutoCloseable {
  /** Starts one; found by {@link java.util.ServiceLoader}. */
  @FunctionalInterface
  interface Maker {
    /** Starts a stand-in that keeps its objects in a folder. */
    StandIn start(Path folder);
  }

  /** The base address of its API. */
  String base();

  /** The secret key of its account. */
  String key();

  /** What it signs its webhooks with. */
  String signingSecret();

  /** Where its webhooks go from now on. */
  void sendTo(URI address);

  @Override
  void close();
}
