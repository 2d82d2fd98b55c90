package com.ecosire.domain.platform.webhooks.queue;

/** Sends requests. */
@FunctionalInterface
public interface Carrier {
  /** Sends one, and waits for the answer for 10 seconds at most; never fails itself. */
  Outcome carry(Shipment shipment);
}
