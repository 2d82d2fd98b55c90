package com.ecosire.gateway.observe;

import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import java.util.function.BooleanSupplier;

/** Whether the OpenID provider answers. The server is ready without it, but degraded. */
public final class ProviderHealth implements HealthCheck {
  private final BooleanSupplier up;

  /** Asks whether the provider answered lately. */
  public ProviderHealth(BooleanSupplier up) {
    this.up = up;
  }

  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public String name() {
    return "openid";
  }

  @Override
  public HealthCheckResponse call() {
    boolean answers = up.getAsBoolean();
    HealthCheckResponse.Builder response =
        HealthCheckResponse.builder()
            .status(true)
            .detail("state", answers ? "connected" : "degraded");
    if (!answers) {
      response.detail("effect", "Nobody can begin to sign in at the OpenID provider");
    }
    return response.build();
  }
}
