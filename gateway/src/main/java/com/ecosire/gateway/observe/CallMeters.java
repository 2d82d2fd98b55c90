package com.ecosire.gateway.observe;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.gateway.pipeline.Measuring;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Metrics;
import io.helidon.metrics.api.Tag;
import io.helidon.metrics.api.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Measures calls by operation and by how they end. */
public final class CallMeters implements Measuring {
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofMillis(2500)
  };

  private record Meter(String operation, String code) {}

  private final Map<Meter, Timer> timers = new ConcurrentHashMap<>();
  private final MeterRegistry registry = Metrics.globalRegistry();

  @Override
  public void note(Operation<?, ?> operation, Request request, String code, long nanos) {
    Meter meter = new Meter(operation.id(), code);
    Timer timer = timers.get(meter);
    if (timer == null) {
      timer = timers.computeIfAbsent(meter, this::make);
    }
    timer.record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer make(Meter meter) {
    return registry.getOrCreate(
        Timer.builder("operation.calls")
            .description("Calls of the operations, by how they ended")
            // A few bounds of our own; the usual percentiles take tens of kilobytes for each meter.
            .percentiles(new double[0])
            .buckets(BOUNDS)
            .tags(
                List.of(Tag.create("operation", meter.operation), Tag.create("code", meter.code))));
  }
}
