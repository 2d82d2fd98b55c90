package com.ecosire.gateway.observe;

import com.ecosire.domain.operation.Operation;
import com.ecosire.gateway.pipeline.Measuring;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Metrics;
import io.helidon.metrics.api.Tag;
import io.helidon.metrics.api.Timer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Measures calls by operation and by how they end. */
public final class CallMeters implements Measuring {
  private record Meter(String operation, String code) {}

  private final Map<Meter, Timer> timers = new ConcurrentHashMap<>();
  private final MeterRegistry registry = Metrics.globalRegistry();

  @Override
  public void note(Operation<?, ?> operation, String code, long nanos) {
    timers
        .computeIfAbsent(new Meter(operation.id(), code), this::make)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer make(Meter meter) {
    return registry.getOrCreate(
        Timer.builder("operation.calls")
            .description("Calls of the operations, by how they ended")
            .tags(
                List.of(Tag.create("operation", meter.operation), Tag.create("code", meter.code))));
  }
}
