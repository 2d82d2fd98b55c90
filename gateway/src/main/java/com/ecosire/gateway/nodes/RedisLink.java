package com.ecosire.gateway.nodes;

import com.ecosire.gateway.settings.Settings;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The connection to Redis, which all calls of the node share. Where Redis does not answer in time,
 * nobody asks it any more until it answers again, which is tried twice a second: so at most the
 * calls of one moment wait for a Redis that is away.
 */
public final class RedisLink implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RedisLink.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final int THREADS = 2;
  private static final int WAITING = 10_000;

  private final Settings.Redis settings;
  private final ClientResources resources;
  private final RedisClient client;
  private final Thread mender;
  private volatile Optional<StatefulRedisConnection<String, String>> connection = Optional.empty();
  private volatile boolean up;

  /** Connects; where Redis is away, that is done later. */
  public RedisLink(Settings.Redis settings) {
    this.settings = settings;
    this.resources =
        ClientResources.builder()
            .ioThreadPoolSize(THREADS)
            .computationThreadPoolSize(THREADS)
            .reconnectDelay(Delay.constant(PAUSE))
            .build();
    this.client = RedisClient.create(resources, RedisURI.create(settings.url()));
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .requestQueueSize(WAITING)
            .socketOptions(SocketOptions.builder().connectTimeout(CONNECTING).build())
            .build());
    mend();
    this.mender = Thread.ofVirtual().name("redis").start(this::run);
  }

  /** What all names begin with. */
  String prefix() {
    return settings.prefix();
  }

  /** Whether Redis answered lately. */
  public boolean isUp() {
    return up;
  }

  /** Asks Redis something that has an answer; empty where it is away. */
  <T> Optional<T> ask(Function<RedisAsyncCommands<String, String>, CompletionStage<T>> question) {
    if (!up) {
      return Optional.empty();
    }
    try {
      return Optional.of(answer(connection.orElseThrow(), question));
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      fail(e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private <T> T answer(
      StatefulRedisConnection<String, String> to,
      Function<RedisAsyncCommands<String, String>, CompletionStage<T>> question)
      throws ExecutionException, TimeoutException, InterruptedException {
    return question
        .apply(to.async())
        .toCompletableFuture()
        .get(settings.patience(), TimeUnit.MILLISECONDS);
  }

  private synchronized void fail(Exception failure) {
    if (up) {
      up = false;
      LOG.log(Level.WARNING, "Redis is away; this node counts for itself: " + kind(failure));
    }
  }

  /** The kind only: a message could quote the address, which may hold a password. */
  private static String kind(Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause.getClass().getSimpleName();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        if (!up) {
          mend();
        }
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void mend() {
    try {
      if (connection.isEmpty()) {
        connection = Optional.of(client.connect());
      }
      answer(connection.get(), commands -> commands.ping());
      up = true;
      LOG.log(Level.INFO, "Redis answers; limits hold across all nodes");
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      LOG.log(Level.DEBUG, "Redis does not answer: " + kind(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    mender.interrupt();
    up = false;
    client.shutdown(Duration.ZERO, CONNECTING);
    resources.shutdown(0, CONNECTING.toSeconds(), TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
