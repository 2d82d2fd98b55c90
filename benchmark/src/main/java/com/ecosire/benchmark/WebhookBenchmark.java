package com.ecosire.benchmark;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.queue.DeliveryQueue;
import com.ecosire.domain.platform.webhooks.signing.Signatures;
import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.embedded.EmbeddedMariaDb;
import com.ecosire.domain.store.embedded.EmbeddedOptions;
import com.ecosire.gateway.server.Gateway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Deliveries of events a second, beside as many signed requests by the client of the JDK with as
 * many at a time, and what each costs. The events are in the outbox already, so that the calls that
 * raise them are not measured; each delivery counts once it is written down.
 */
public final class WebhookBenchmark {
  private static final int DELIVERIES = Integer.getInteger("benchmark.deliveries", 3_000);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
  private static final int MANY = 10;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Gateway gateway;
  private final Outbox outbox;
  private final Sink sink;
  private final Comparison.Processes processes;

  private WebhookBenchmark(Gateway gateway, Outbox outbox, Sink sink) {
    this.gateway = gateway;
    this.outbox = outbox;
    this.sink = sink;
    this.processes =
        new Comparison.Processes(ProcessHandle.current().pid(), HttpBenchmark.database());
  }

  /** Measures one endpoint, and several; the argument is a folder for the database. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]).resolve("webhooks");
    Files.createDirectories(folder);
    try (EmbeddedMariaDb database =
            EmbeddedMariaDb.start(EmbeddedOptions.durable(folder.resolve("mariadb")));
        Gateway gateway =
            Gateway.start(
                HttpBenchmark.settings(folder, database.login(), "--webhooks.loopback=true"));
        ConnectionPool pool =
            ConnectionPool.open(database.login(), ConnectionPool.Settings.DEFAULT);
        Sink sink = new Sink()) {
      new WebhookBenchmark(gateway, new Outbox(pool.dataSource()), sink).run();
    }
  }

  /** How many there were a second, and CPU microseconds of each in server and database. */
  private record Cost(double rate, double server, double database) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%6.0f/s %6.0f + %4.0f us", rate, server, database);
    }
  }

  private record Round(Cost gateway, Cost byHand) {
    double ratio() {
      return gateway.rate / byHand.rate;
    }
  }

  private void run() throws IOException, InterruptedException, SQLException {
    outbox.empty();
    post("/api/contacts", Map.of("name", "Ada Lovelace", "phone", "+44 117 496 0123"));
    try (SignedPosts posts =
        new SignedPosts(sink.url() + 0, outbox.body(), Signatures.newSecret())) {
      System.out.println(
          "deliveries       gateway: rate, server + database | by hand | ratio of rates (rounds)");
      endpoint(0);
      compare("to one endpoint", 1, posts);
      for (int i = 1; i < MANY; i++) {
        endpoint(i);
      }
      compare("to ten", MANY, posts);
    }
  }

  private void endpoint(int number) throws IOException, InterruptedException {
    String url = sink.url() + number;
    Map<String, Object> all = Map.of("url", url, "events", List.of("contact.created"));
    post("/api/webhooks/endpoints", all);
  }

  private void post(String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
            .header("Authorization", "Bearer " + gateway.firstKeys().get("ECOSIRE_ADMIN_KEY"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JsonText.write(body)))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException(answer.body());
    }
  }

  /** The first round only warms up. */
  private void compare(String name, int endpoints, SignedPosts posts)
      throws IOException, InterruptedException, SQLException {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i <= ROUNDS; i++) {
      Cost ours = measure(() -> outbox.fill(DELIVERIES / endpoints));
      int width = endpoints * DeliveryQueue.WIDTH;
      rounds.add(new Round(ours, measure(() -> posts.send(DELIVERIES, width))));
    }
    rounds.removeFirst();
    rounds.sort(Comparator.comparingDouble(Round::ratio));
    Round median = rounds.get(rounds.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%-16s %s | %s | %.2f (%.2f to %.2f)%n",
        name,
        median.gateway,
        median.byHand,
        median.ratio(),
        rounds.getFirst().ratio(),
        rounds.getLast().ratio());
  }

  /** Something that makes requests come. */
  @FunctionalInterface
  private interface Cause {
    void begin() throws InterruptedException, SQLException;
  }

  /** From the first request until all are settled; the worker may look half a second later. */
  private Cost measure(Cause cause) throws IOException, InterruptedException, SQLException {
    sink.reset();
    long server = Cpu.micros(processes.server());
    long database = Cpu.micros(processes.database());
    cause.begin();
    while (sink.count() < DELIVERIES || !outbox.isSettled()) {
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - sink.first()) / 1e9;
    return new Cost(
        DELIVERIES / seconds,
        (Cpu.micros(processes.server()) - server) / (double) DELIVERIES,
        (Cpu.micros(processes.database()) - database) / (double) DELIVERIES);
  }
}
