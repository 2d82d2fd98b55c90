package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.shape.Doc;

/** Why something is delivered. */
public enum DeliveryTrigger {
  @Doc("It happened")
  EVENT,
  @Doc("Somebody tried the endpoint")
  TEST,
  @Doc("Somebody had one delivery repeated")
  REDELIVERY,
  @Doc("Somebody had a time repeated")
  REPLAY
}
