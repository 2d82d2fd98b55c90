package com.ecosire.graphql;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.graphql.live.EventSource;
import com.ecosire.graphql.live.Visits;
import com.ecosire.graphql.run.ProblemError;
import io.helidon.common.buffers.BufferData;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One connection that speaks {@code graphql-transport-ws}: what its client may say when. */
final class SocketListener implements WsListener {
  static final int FORBIDDEN = 4403;

  private static final String PROTOCOL = "graphql-transport-ws";
  private static final int TOO_BIG = 1009;
  private static final int FAILED = 1011;
  private static final int LATER = 1013;
  private static final int BAD_MESSAGE = 4400;
  private static final int UNAUTHORIZED = 4401;
  private static final int WRONG_PROTOCOL = 4406;
  private static final int TAKEN = 4409;
  private static final int INIT_TWICE = 4429;
  private static final int MOST_CHARACTERS = 1 << 20;

  private final Sockets sockets;
  private final Map<String, SocketWork> works = new ConcurrentHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Headers headers = WritableHeaders.create();
  private boolean offered;
  private boolean initialised;
  private volatile Optional<Visits.Visit> visit = Optional.empty();
  private volatile SocketLine line;

  SocketListener(Sockets sockets) {
    this.sockets = sockets;
  }

  @Override
  public Optional<Headers> onHttpUpgrade(HttpPrologue prologue, Headers sent) {
    headers = sent;
    offered =
        sent.all(HeaderNames.create("Sec-WebSocket-Protocol"), List::of).stream()
            .flatMap(names -> Arrays.stream(names.split(",")))
            .anyMatch(name -> name.strip().equals(PROTOCOL));
    if (!offered) {
      return Optional.empty();
    }
    WritableHeaders<?> answer = WritableHeaders.create();
    answer.add(HeaderNames.create("Sec-WebSocket-Protocol"), PROTOCOL);
    return Optional.of(answer);
  }

  @Override
  public void onOpen(WsSession session) {
    line = new SocketLine(session);
    if (!offered) {
      close(WRONG_PROTOCOL, "Subprotocol not acceptable");
      return;
    }
    sockets.add(this);
    Thread.ofVirtual().name("socket").start(new SocketBeat(this, line));
  }

  @Override
  public void onMessage(WsSession session, BufferData buffer, boolean last) {
    close(BAD_MESSAGE, "Messages are texts");
  }

  @Override
  public void onPing(WsSession session, BufferData buffer) {
    line.pong(buffer);
  }

  @Override
  public void onPong(WsSession session, BufferData buffer) {
    line.hear();
  }

  @Override
  public void onMessage(WsSession session, String part, boolean last) {
    line.hear();
    if (line.isClosed()) {
      return;
    }
    if (text.length() + part.length() > MOST_CHARACTERS) {
      close(TOO_BIG, "The message is too big");
      return;
    }
    text.append(part);
    if (last) {
      String message = text.toString();
      text.setLength(0);
      read(message);
    }
  }

  private void read(String message) {
    try {
      if (JsonText.parse(message) instanceof Map<?, ?> tree) {
        handle(tree);
      } else {
        close(BAD_MESSAGE, "A message must be a JSON object");
      }
    } catch (UncheckedIOException e) {
      close(BAD_MESSAGE, "A message must be well-formed JSON");
    } catch (ProblemException e) {
      close(BAD_MESSAGE, e.problem().detail());
    }
  }

  private void handle(Map<?, ?> message) {
    switch (String.valueOf(message.get("type"))) {
      case "connection_init" -> initialise(message.get("payload"));
      case "ping" -> send(SocketText.pong(Optional.ofNullable(message.get("payload"))));
      case "pong" -> {
        // It was heard.
      }
      case "subscribe" -> subscribe(message.get("id"), message.get("payload"));
      case "complete" -> complete(message.get("id"));
      default -> close(BAD_MESSAGE, "There is no message of this type");
    }
  }

  private void initialise(Object payload) {
    if (initialised) {
      close(INIT_TWICE, "Too many initialisation requests");
      return;
    }
    initialised = true;
    try {
      visit =
          Optional.of(
              sockets
                  .settings()
                  .visits()
                  .open(new Visits.Hello(headers, authorization(payload), line.peer())));
      if (line.isClosed()) {
        visit.ifPresent(Visits.Visit::close);
      }
      send(SocketText.ACK);
    } catch (ProblemException e) {
      boolean later = e.problem() instanceof Problem.TryLater;
      close(later ? LATER : FORBIDDEN, e.problem().detail());
    } catch (RuntimeException e) {
      close(FAILED, "The credential could not be checked");
    }
  }

  private static Optional<String> authorization(Object payload) {
    if (!(payload instanceof Map<?, ?> sent)) {
      return Optional.empty();
    }
    return sent.entrySet().stream()
        .filter(entry -> entry.getKey().toString().equalsIgnoreCase("authorization"))
        .filter(entry -> entry.getValue() instanceof String)
        .map(entry -> (String) entry.getValue())
        .findFirst();
  }

  private void subscribe(Object id, Object payload) {
    if (visit.isEmpty()) {
      close(UNAUTHORIZED, "Unauthorized");
    } else if (!(id instanceof String name) || name.isEmpty()) {
      close(BAD_MESSAGE, "id must be a text");
    } else if (!(payload instanceof Map<?, ?> body)) {
      close(BAD_MESSAGE, "payload must be an object");
    } else if (works.containsKey(name)) {
      close(TAKEN, "Subscriber for " + name + " already exists");
    } else if (works.size() >= sockets.settings().maxSubscriptions()) {
      String full = "There are " + works.size() + " documents at work over this socket already";
      send(SocketText.error(name, List.of(new ProblemError(EventSource.full(full)))));
    } else {
      SocketWork work = new SocketWork(this, name, sockets.job(Sent.of(body), key(body)));
      works.put(name, work);
      if (line.isClosed()) {
        work.cancel();
      }
      Thread.ofVirtual().name("socket-document").start(work);
    }
  }

  private static Optional<String> key(Map<?, ?> body) {
    return body.get("extensions") instanceof Map<?, ?> extensions
            && extensions.get("idempotencyKey") instanceof String key
        ? Optional.of(key)
        : Optional.empty();
  }

  private void complete(Object id) {
    if (!(id instanceof String name)) {
      close(BAD_MESSAGE, "id must be a text");
      return;
    }
    Optional.ofNullable(works.remove(name)).ifPresent(SocketWork::cancel);
  }

  /** The client, once it has introduced itself. */
  Visits.Visit visit() {
    return visit.orElseThrow();
  }

  /** Whether the client has introduced itself. */
  boolean isKnown() {
    return visit.isPresent();
  }

  /** Whether what proved the client's caller still does. */
  boolean isWelcome() {
    return visit.flatMap(Visits.Visit::caller).isPresent();
  }

  /** Frees the id of a document; false where somebody else has done so. */
  boolean forget(String id, SocketWork work) {
    return works.remove(id, work);
  }

  void send(String message) {
    if (!line.send(message)) {
      end();
    }
  }

  void close(int code, String reason) {
    line.close(code, reason);
    end();
  }

  /** Waits until the client was told that it is closed. */
  void awaitTold(Duration most) throws InterruptedException {
    line.awaitTold(most);
  }

  @Override
  public void onClose(WsSession session, int status, String reason) {
    end();
  }

  @Override
  public void onError(WsSession session, Throwable failure) {
    end();
  }

  /** Gives everything back that the connection held. */
  void end() {
    line.end();
    sockets.remove(this);
    works.values().forEach(SocketWork::cancel);
    works.clear();
    Optional<Visits.Visit> left = visit;
    left.ifPresent(Visits.Visit::close);
  }
}
