package com.ecosire.gateway.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis on a port of its own, which can be killed and started again. */
public final class Redis implements AutoCloseable {
  private final int port;
  private RedisServer server;

  private Redis(int port) {
    this.port = port;
  }

  /** Starts one. */
  public static Redis start() throws IOException {
    Redis redis = new Redis(freePort());
    redis.begin();
    return redis;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts it, with nothing in it. */
  public void begin() throws IOException {
    server =
        RedisServer.newRedisServer()
            .port(port)
            .bind("127.0.0.1")
            .setting("save \"\"")
            .setting("appendonly no")
            .build();
    server.start();
  }

  /** Stops it in the middle of everything. */
  public void kill() throws IOException {
    server.stop();
  }

  /** Where it is. */
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public void close() throws IOException {
    server.stop();
  }
}
