package com.ecosire.gateway.observe;

import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import java.util.function.BooleanSupplier;

/** Whether the server takes new requests: before it stops, balancers are to look elsewhere. */
public final class DrainHealth implements HealthCheck {
  private final BooleanSupplier stopping;

  /** Asks whether the server is about to stop. */
  public DrainHealth(BooleanSupplier stopping) {
    this.stopping = stopping;
  }

  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public String name() {
    return "accepting";
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.builder().status(!stopping.getAsBoolean()).build();
  }
}
