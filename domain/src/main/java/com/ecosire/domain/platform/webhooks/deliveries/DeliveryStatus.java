package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.shape.Doc;

/** How far a delivery has come. */
public enum DeliveryStatus {
  @Doc("It waits for its first attempt")
  PENDING,
  @Doc("The receiver answered 2xx")
  DELIVERED,
  @Doc("It failed and is tried again")
  RETRYING,
  @Doc("It is given up")
  FAILED;

  /** Whether it is still to be sent. */
  public boolean waits() {
    return this == PENDING || this == RETRYING;
  }
}
