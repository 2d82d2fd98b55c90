package com.ecosire.gateway.observe;

import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import java.util.function.BooleanSupplier;

/**
 * Whether another system answers that the server uses where it is there: it is ready without, but
 * degraded.
 *
 * @param name the system
 * @param effect what is amiss while it does not answer, in a sentence
 * @param up whether it answered lately
 */
public record OutsideHealth(String name, String effect, BooleanSupplier up) implements HealthCheck {
  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public HealthCheckResponse call() {
    boolean answers = up.getAsBoolean();
    HealthCheckResponse.Builder response =
        HealthCheckResponse.builder()
            .status(true)
            .detail("state", answers ? "connected" : "degraded");
    if (!answers) {
      response.detail("effect", effect);
    }
    return response.build();
  }
}
