package com.ecosire.benchmark;

import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.concurrent.atomic.AtomicLong;

/** A receiver of events on the loopback, which reads and counts them and is content. */
final class Sink implements AutoCloseable {
  private final AtomicLong count = new AtomicLong();
  private final AtomicLong first = new AtomicLong();
  private final WebServer server =
      WebServer.builder()
          .featuresDiscoverServices(false)
          .shutdownHook(false)
          .host("127.0.0.1")
          .port(0)
          .connectionOptions(options -> options.tcpNoDelay(true))
          .routing(routing -> routing.post("/{number}", this::take))
          .build()
          .start();

  private void take(ServerRequest request, ServerResponse response) {
    request.content().as(byte[].class);
    if (count.getAndIncrement() == 0) {
      first.set(System.nanoTime());
    }
    response.status(Status.NO_CONTENT_204).send();
  }

  /** What its addresses begin with; a number follows. */
  String url() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  /** Forgets what came. */
  void reset() {
    count.set(0);
  }

  long count() {
    return count.get();
  }

  /** When the first one came. */
  long first() {
    return first.get();
  }

  @Override
  public void close() {
    server.stop();
  }
}
