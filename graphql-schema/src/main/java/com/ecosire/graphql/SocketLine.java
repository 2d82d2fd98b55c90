package com.ecosire.graphql;

import io.helidon.common.buffers.BufferData;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.websocket.WsSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The wire of a socket: whole messages one after the other, from whichever thread. */
final class SocketLine {
  private static final int MOST_REASON = 120;
  private static final int CLOSE_SECONDS = 5;

  private final WsSession session;
  private final ReentrantLock lock = new ReentrantLock();
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch told = new CountDownLatch(1);
  private volatile long heard = System.nanoTime();

  SocketLine(WsSession session) {
    this.session = session;
  }

  String peer() {
    return session.socketContext().remotePeer().host();
  }

  /** The client has said something. */
  void hear() {
    heard = System.nanoTime();
  }

  /** How long the client has said nothing. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heard);
  }

  boolean isClosed() {
    return end.getCount() == 0;
  }

  /** Waits, and says whether the line is still open. */
  boolean await(Duration time) throws InterruptedException {
    return !end.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Sends a message; false where the line is dead. */
  boolean send(String message) {
    lock.lock();
    try {
      if (!isClosed()) {
        session.send(message, true);
      }
      return true;
    } catch (RuntimeException e) {
      // Nobody reads there any more.
      return false;
    } finally {
      lock.unlock();
    }
  }

  void pong(BufferData payload) {
    hear();
    lock.lock();
    try {
      session.pong(payload);
    } finally {
      lock.unlock();
    }
  }

  /** Says why it ends; a client that does not answer to that is cut off. */
  void close(int code, String reason) {
    if (isClosed()) {
      return;
    }
    end();
    Thread.ofVirtual().name("socket-end").start(() -> leave(code, cut(reason)));
  }

  /** Waits until the client was told why it ends; it can be that nobody reads that. */
  void awaitTold(Duration most) throws InterruptedException {
    told.await(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void leave(int code, String reason) {
    try {
      if (lock.tryLock(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        try {
          session.close(code, reason);
        } finally {
          told.countDown();
          lock.unlock();
        }
        TimeUnit.SECONDS.sleep(CLOSE_SECONDS);
      }
    } catch (RuntimeException | InterruptedException e) {
      // It is cut off in any case.
    }
    cutOff();
  }

  /** A reason must fit into a frame of control (RFC 6455 section 5.5). */
  private static String cut(String reason) {
    String text = reason;
    while (text.getBytes(StandardCharsets.UTF_8).length > MOST_REASON) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  /** Ends the connection at once, and whoever waits for it to be written to. */
  void cutOff() {
    end();
    if (session instanceof ServerConnection connection) {
      connection.close(true);
    }
  }

  /** Nothing is sent any more. */
  void end() {
    end.countDown();
  }
}
