package com.ecosire.domain.platform.apikeys.usage;

import java.util.NavigableMap;

/** How long calls take, in steps, so that those of an hour can be counted together. */
public final class Speed {
  private static final int[] STEPS = {
    1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1_000, 1_500, 2_000, 3_000,
    5_000, 10_000, 30_000, 60_000, 600_000
  };

  private Speed() {}

  /** The step that a duration belongs to: milliseconds that it does not exceed. */
  public static int of(long nanos) {
    long millis = (nanos + 999_999) / 1_000_000;
    for (int step : STEPS) {
      if (millis <= step) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** The step that 95 of 100 calls do not exceed; 0 without calls. */
  static int p95(NavigableMap<Integer, Long> calls) {
    long all = calls.values().stream().mapToLong(Long::longValue).sum();
    long seen = 0;
    for (var step : calls.entrySet()) {
      seen += step.getValue();
      if (seen * 100 >= all * 95) {
        return step.getKey();
      }
    }
    return 0;
  }
}
