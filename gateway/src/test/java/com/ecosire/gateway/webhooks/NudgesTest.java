package com.ecosire.gateway.webhooks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NudgesTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Nudges nudges = new Nudges();

  @BeforeEach
  void looksForEventsAtTheStart() {
    assertTrue(nudges.takeEvents());
    assertFalse(nudges.takeEvents());
  }

  @Test
  void whatIsSaidBeforeTheWaitIsHeardAfterIt() throws InterruptedException {
    nudges.newEvents();
    nudges.await(LONG);
    assertTrue(nudges.takeEvents());
  }

  @Test
  void whatIsSaidDuringTheWaitEndsItAndIsHeard() throws InterruptedException {
    Thread.ofVirtual().start(nudges::newEvents);
    nudges.await(LONG);
    assertTrue(nudges.takeEvents());
  }

  @Test
  void whatIsSaidWhileEventsAreLookedForIsHeardNext() {
    nudges.newEvents();
    assertTrue(nudges.takeEvents());
    nudges.newEvents();
    assertTrue(nudges.takeEvents());
  }

  @Test
  void roomToSendIsNoNewEvent() throws InterruptedException {
    nudges.goOn();
    nudges.await(LONG);
    assertFalse(nudges.takeEvents());
  }

  @Test
  void silenceIsALookForWhatOthersLeft() throws InterruptedException {
    nudges.await(Duration.ofMillis(1));
    assertTrue(nudges.takeEvents());
  }
}
