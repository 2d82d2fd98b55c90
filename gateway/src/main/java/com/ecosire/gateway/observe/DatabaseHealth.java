package com.ecosire.gateway.observe;

import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Whether the database answers. It is asked once a second at most, whoever asks how often: anybody
 * may ask for the server's health.
 */
public final class DatabaseHealth implements HealthCheck {
  private static final int TIMEOUT_SECONDS = 2;
  private static final long VALID_NANOS = 1_000_000_000L;

  private final DataSource source;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HealthCheckResponse last;
  private long asked;

  /** Asks by a connection of this source. */
  public DatabaseHealth(DataSource source) {
    this.source = source;
  }

  @Override
  public HealthCheckType type() {
    return HealthCheckType.READINESS;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public synchronized HealthCheckResponse call() {
    long now = System.nanoTime();
    if (last == null || now - asked > VALID_NANOS) {
      last = HealthCheckResponse.builder().status(answers()).build();
      asked = System.nanoTime();
    }
    return last;
  }

  private boolean answers() {
    Future<Boolean> answer = threads.submit(this::ping);
    try {
      return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean ping() throws SQLException {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(TIMEOUT_SECONDS);
    }
  }
}
