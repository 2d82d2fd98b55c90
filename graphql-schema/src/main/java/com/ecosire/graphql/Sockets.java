package com.ecosire.graphql;

import io.helidon.websocket.WsListener;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The open sockets of one server. */
final class Sockets implements Supplier<WsListener>, AutoCloseable {
  private static final int GOING_AWAY = 1001;
  private static final Duration PARTING = Duration.ofSeconds(1);

  private final Engine engine;
  private final GraphqlSettings settings;
  private final Set<SocketListener> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Sockets(Engine engine, GraphqlSettings settings) {
    this.engine = engine;
    this.settings = settings;
  }

  /** A listener for one more connection. */
  @Override
  public WsListener get() {
    return new SocketListener(this);
  }

  GraphqlSettings settings() {
    return settings;
  }

  SocketWork.Job job(Sent sent, Optional<String> key) {
    return new SocketWork.Job(engine, settings, sent, key);
  }

  void add(SocketListener socket) {
    open.add(socket);
    if (closed) {
      leave(socket);
    }
  }

  void remove(SocketListener socket) {
    open.remove(socket);
  }

  private static void leave(SocketListener socket) {
    socket.close(GOING_AWAY, "The server stops");
  }

  /** Sends all clients away, to come again at another server. */
  @Override
  public void close() {
    closed = true;
    List<SocketListener> leaving = List.copyOf(open);
    leaving.forEach(Sockets::leave);
    // Before the server ends the connections without a word.
    Instant latest = Instant.now().plus(PARTING);
    try {
      for (SocketListener socket : leaving) {
        socket.awaitTold(Duration.between(Instant.now(), latest));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
