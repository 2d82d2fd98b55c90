package com.ecosire.gateway.webhooks;

import com.ecosire.domain.platform.webhooks.queue.Carrier;
import com.ecosire.domain.platform.webhooks.queue.DeliveryQueue;
import com.ecosire.domain.platform.webhooks.queue.Due;
import com.ecosire.domain.platform.webhooks.queue.FanOut;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Settling;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands new events to the endpoints, and sends what is due. Every node has one; a delivery whose
 * node dies while it is sent comes to another one when its lease is over.
 */
public final class WebhookWorker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WebhookWorker.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final Duration END = Duration.ofSeconds(5);

  private final Parts parts;
  private final Clock clock;
  private final int width;
  private final Semaphore room;
  private final Settler settler;
  private final Nudges nudges = new Nudges();
  private final Thread thread = Thread.ofVirtual().name("webhooks").unstarted(this::run);
  private volatile boolean stopped;
  private volatile long lookedAt = System.nanoTime();

  /**
   * What a worker works with.
   *
   * @param lease how long a delivery that was taken is this node's
   * @param ending disables what is to be disabled of an organization
   */
  public record Parts(
      FanOut fanOut,
      DeliveryQueue queue,
      Settling settling,
      Carrier carrier,
      Duration lease,
      Consumer<UUID> ending) {}

  private WebhookWorker(Parts parts, Clock clock, int width) {
    this.parts = parts;
    this.clock = clock;
    this.width = width;
    this.room = new Semaphore(width);
    this.settler = new Settler(parts, clock);
  }

  /**
   * A worker that is at work until it is closed.
   *
   * @param width requests of this node at a time at most
   */
  public static WebhookWorker start(Parts parts, Clock clock, int width) {
    WebhookWorker worker = new WebhookWorker(parts, clock, width);
    worker.thread.start();
    return worker;
  }

  /** Whether it looked for what is to be sent lately, without a failure. */
  public boolean isAtWork() {
    return System.nanoTime() - lookedAt < SILENCE.toNanos();
  }

  /** There may be new events, which are told at once. */
  public void nudge() {
    nudges.newEvents();
  }

  private void run() {
    try {
      while (!stopped) {
        work();
        nudges.await(PAUSE);
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void work() throws InterruptedException {
    try {
      // Events that come meanwhile wait for the next time, so that sending is not put off for ever.
      boolean more = nudges.takeEvents();
      while (more && !stopped) {
        more = parts.fanOut.run(clock.instant()) == FanOut.MOST;
      }
      while (!stopped && sendSome()) {
        // another endpoint may have something due
      }
      lookedAt = System.nanoTime();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "Webhooks wait: " + e);
    }
  }

  /** Sends what is due at one endpoint; whether there may be more at others. */
  private boolean sendSome() throws InterruptedException {
    int most = Math.min(DeliveryQueue.WIDTH, room.availablePermits());
    if (most == 0) {
      // Who is done nudges.
      return false;
    }
    Optional<List<Due>> some = parts.queue.claim(clock.instant(), parts.lease, most);
    for (Due due : some.orElse(List.of())) {
      room.acquire();
      Thread.ofVirtual().name("webhook-delivery").start(() -> deliver(due));
    }
    return some.isPresent();
  }

  private void deliver(Due due) {
    try {
      Instant at = clock.instant();
      Shipment shipment = due.address().pack(due.id(), due.letter(), at);
      Outcome outcome =
          due.address().secrets().isEmpty()
              ? Outcome.failed("secret_unreadable", Duration.ZERO)
              : parts.carrier.carry(shipment);
      settler.settle(new Settling.Sent(due, due.address().shown(shipment), outcome, at));
    } catch (RuntimeException e) {
      // Its lease ends, and then it is sent again.
      LOG.log(System.Logger.Level.WARNING, due + " could not be sent: " + e);
    } finally {
      room.release();
      nudges.goOn();
    }
  }

  /** Lets what is on its way be settled; what takes too long another node sends later. */
  @Override
  public void close() {
    stopped = true;
    nudge();
    try {
      boolean settled =
          thread.join(END) && room.tryAcquire(width, END.toMillis(), TimeUnit.MILLISECONDS);
      if (!settled) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
