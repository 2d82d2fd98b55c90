package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** The running program. */
final class MariaDbServer {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ATTEMPTS = 3;

  private final Process process;
  private final Watcher watcher;
  private final int port;

  private MariaDbServer(Process process, Watcher watcher, int port) {
    this.process = process;
    this.watcher = watcher;
    this.port = port;
  }

  /** Starts the program on a port, or on any free one, and returns when it lets users in. */
  static MariaDbServer start(ServerArguments arguments, OptionalInt port) throws IOException {
    DataFolder folder = arguments.folder();
    if (port.isPresent()) {
      return startOnce(arguments, folder, port.getAsInt());
    }
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return startOnce(arguments, folder, freePort());
      } catch (PortTakenException e) {
        // Between our look at the port and the server's, somebody else got it.
      }
    }
    return startOnce(arguments, folder, freePort());
  }

  private static MariaDbServer startOnce(ServerArguments arguments, DataFolder folder, int port)
      throws IOException {
    Process process =
        new ProcessBuilder(Watcher.detached(arguments.forServing(port)))
            .redirectErrorStream(true)
            .redirectOutput(folder.log().toFile())
            .start();
    try {
      Files.writeString(folder.pidFile(), Long.toString(process.pid()));
      MariaDbServer server = new MariaDbServer(process, Watcher.of(process), port);
      server.awaitReady(new ServerLog(folder.log()));
      return server;
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  int port() {
    return port;
  }

  /** Has something done when the program has ended, whoever ended it. */
  void whenEnded(Runnable work) {
    Thread.ofVirtual()
        .name("database-watch")
        .start(
            () -> {
              process.onExit().join();
              work.run();
            });
  }

  /** Lets the server write what it holds, and returns when it is gone. */
  void stop() {
    watcher.close();
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(ServerLog log) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!log.saysReady()) {
      requireAlive(log);
      if (System.nanoTime() > deadline) {
        watcher.close();
        throw log.failure("The database was not ready in time");
      }
      Pause.shortly();
    }
  }

  private void requireAlive(ServerLog log) throws IOException {
    if (process.isAlive()) {
      return;
    }
    watcher.close();
    if (log.saysPortTaken()) {
      throw new PortTakenException(port);
    }
    throw log.failure("The database did not start");
  }

  private static final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1;

    PortTakenException(int port) {
      super("Somebody else has port " + port);
    }
  }
}
