package com.ecosire.gateway.observe;

import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import java.util.function.BooleanSupplier;

/** Whether Redis answers. The server is ready without it, but degraded: its limits are its own. */
public final class RedisHealth implements HealthCheck {
  private final BooleanSupplier up;

  /** Asks whether Redis answered lately. */
  public RedisHealth(BooleanSupplier up) {
    this.up = up;
  }

  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public HealthCheckResponse call() {
    boolean answers = up.getAsBoolean();
    HealthCheckResponse.Builder response =
        HealthCheckResponse.builder()
            .status(true)
            .detail("state", answers ? "connected" : "degraded");
    if (!answers) {
      response.detail("effect", "Each node counts limits for itself until Redis is back");
    }
    return response.build();
  }
}
