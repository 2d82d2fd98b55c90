package com.ecosire.benchmark;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.platform.webhooks.signing.SignedEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Events that are signed and sent as the gateway does, but come from and go to no database. */
final class SignedPosts implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final SignedEvent event;

  SignedPosts(String url, String body, String secret) {
    this.address = URI.create(url);
    this.event =
        new SignedEvent("evt_benchmark", "contact.created", body, List.of(secret), List.of());
  }

  /** Sends so many of them, some at a time. */
  void send(int count, int width) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(count);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (left.getAndDecrement() > 0) {
                      send();
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void send() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(event.body()));
    event
        .headers(UuidV7.next(), Instant.now())
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    try {
      client.send(request.build(), BodyHandlers.discarding());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
