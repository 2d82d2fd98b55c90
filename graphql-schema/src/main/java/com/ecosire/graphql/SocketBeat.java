package com.ecosire.graphql;

import java.time.Duration;

/** Watches over a socket: that its client introduces itself, lives, and is still welcome. */
final class SocketBeat implements Runnable {
  private static final int NOT_INITIALISED = 4408;
  private static final Duration INIT = Duration.ofSeconds(3);

  /** Shorter than proxies bear silence. */
  private static final Duration BEAT = Duration.ofSeconds(12);

  private static final Duration DEAD = BEAT.multipliedBy(3);

  private final SocketListener socket;
  private final SocketLine line;

  SocketBeat(SocketListener socket, SocketLine line) {
    this.socket = socket;
    this.line = line;
  }

  @Override
  public void run() {
    try {
      if (line.await(INIT) && !socket.isKnown()) {
        socket.close(NOT_INITIALISED, "Connection initialisation timeout");
        return;
      }
      while (line.await(BEAT)) {
        beat();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    if (line.silence().compareTo(DEAD) > 0) {
      line.cutOff();
      socket.end();
    } else if (!socket.isWelcome()) {
      socket.close(SocketListener.FORBIDDEN, "What proved the caller does so no longer");
    } else {
      socket.send(SocketText.PING);
    }
  }
}
