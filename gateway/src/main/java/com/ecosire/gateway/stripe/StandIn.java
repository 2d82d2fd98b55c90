package com.ecosire.gateway.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

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

  /** Takes an event as a webhook does. */
  @FunctionalInterface
  interface Listener {
    /** An event that happened just now, with the header that signs it. */
    void take(byte[] body, String signature);
  }

  /** The base address of its API. */
  String base();

  /** The secret key of its account. */
  String key();

  /** What it signs its webhooks with. */
  String signingSecret();

  /** Where its webhooks go from now on. */
  void sendTo(URI address);

  /** Until webhooks are sent, things happen by another clock, and are told to somebody here. */
  void tell(Clock clock, Listener listener);

  /** Pays a session as its page does, and waits until its events were taken. */
  void pay(String session, String email, String name);

  /** Begins the next period of a subscription. */
  void renew(String subscription);

  /** Gives a subscription another status, such as past_due. */
  void become(String subscription, String status);

  /** A member of an object, such as the subscription of a session. */
  String member(String id, String name);

  @Override
  void close();
}
