package com.ecosire.gateway.observe;

import io.helidon.metrics.api.Counter;
import io.helidon.metrics.api.Gauge;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Metrics;
import java.util.function.BooleanSupplier;

/** Measures how well the node can share its counters with others. */
public final class RedisMeters {
  private final Counter alone;

  /** Asks whether Redis answered lately. */
  public RedisMeters(BooleanSupplier up) {
    MeterRegistry registry = Metrics.globalRegistry();
    this.alone =
        registry.getOrCreate(
            Counter.builder("limits.counted.alone")
                .description("Calls that this node counted for itself, since Redis was away"));
    registry.getOrCreate(
        Gauge.builder("redis.connected", () -> up.getAsBoolean() ? 1 : 0)
            .description("Whether Redis answers: 1 or 0"));
  }

  /** Notes a call that was counted here only. */
  public void countedAlone() {
    alone.increment();
  }
}
