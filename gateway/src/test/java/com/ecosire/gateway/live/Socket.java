package com.ecosire.gateway.live;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that speaks {@code graphql-transport-ws}. */
final class Socket implements WebSocket.Listener, AutoCloseable {
  private static final String PROTOCOL = "graphql-transport-ws";

  private final BlockingQueue<Map<?, ?>> came = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private WebSocket socket;

  static Socket open(RunningGateway server, String... headers) {
    return open(server, PROTOCOL, headers);
  }

  static Socket open(RunningGateway server, String protocol, String[] headers) {
    Socket client = new Socket();
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (!protocol.isEmpty()) {
      builder.subprotocols(protocol);
    }
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    URI uri = URI.create("ws://127.0.0.1:" + server.port() + "/graphql");
    client.socket = builder.buildAsync(uri, client).join();
    return client;
  }

  /** One that has introduced itself with a key. */
  static Socket known(RunningGateway server, String key) throws InterruptedException {
    Socket socket = open(server);
    socket.say("connection_init", "", Map.of("Authorization", "Bearer " + key));
    LiveHouse.is("connection_ack", socket.next().get("type"));
    return socket;
  }

  String protocol() {
    return socket.getSubprotocol();
  }

  void say(String type, String id, Object payload) {
    Map<String, Object> message = new HashMap<>(Map.of("type", type));
    if (!id.isEmpty()) {
      message.put("id", id);
    }
    if (!payload.equals("")) {
      message.put("payload", payload);
    }
    send(JsonText.write(message));
  }

  void send(String message) {
    socket.sendText(message, true).join();
  }

  void subscribe(String id, String query) {
    say("subscribe", id, Map.of("query", query));
  }

  /** The next message that is no ping. */
  Map<?, ?> next() throws InterruptedException {
    while (true) {
      Map<?, ?> message = came.poll(20, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("nothing came");
      }
      if (!"ping".equals(message.get("type"))) {
        return message;
      }
    }
  }

  /** Whether nothing comes for a while. */
  boolean isSilent() throws InterruptedException {
    Map<?, ?> message = came.poll(1500, TimeUnit.MILLISECONDS);
    return message == null || "ping".equals(message.get("type"));
  }

  /** With which code the server closes. */
  int code() throws Exception {
    return closed.get(40, TimeUnit.SECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    CompletionStage<?> answered = null;
    text.append(data);
    if (last) {
      Map<?, ?> message = (Map<?, ?>) JsonText.parse(text.toString());
      text.setLength(0);
      came.add(message);
      if ("ping".equals(message.get("type"))) {
        answered = from.sendText("{\"type\":\"pong\"}", true);
      }
    }
    from.request(1);
    return answered;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
