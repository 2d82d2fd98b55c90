package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.shape.Doc;

/** What became of an event of Stripe's. */
@Doc("What became of an event of Stripe's")
public enum EventStatus {
  @Doc("It took effect")
  PROCESSED,
  @Doc("It is of a kind that has no effect here, about something else, or late")
  IGNORED,
  @Doc("Its handling failed and was taken back")
  FAILED
}
