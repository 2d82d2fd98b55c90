package com.ecosire.gateway.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until it is moved, so that a year of business can be made in seconds.
 * Each thread has a time of its own.
 */
final class MovableClock extends Clock {
  private final ThreadLocal<Instant> now;

  MovableClock(Instant begin) {
    this.now = ThreadLocal.withInitial(() -> begin);
  }

  void moveTo(Instant time) {
    now.set(time);
  }

  void pass(Duration time) {
    now.set(now.get().plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
