package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.shape.Doc;

/** Whether an endpoint is sent events. */
public enum EndpointStatus {
  @Doc("It is sent events")
  ENABLED,
  @Doc("It is sent none")
  DISABLED
}
