package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.shape.Doc;

/** Why an endpoint is disabled. */
public enum DisabledReason {
  @Doc("Somebody disabled it")
  BY_USER,
  @Doc("It failed for 5 days")
  FAILING,
  @Doc("It answered 410")
  GONE
}
