package com.ecosire.benchmark;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.EmbeddedMariaDb;
import com.ecosire.domain.store.embedded.EmbeddedOptions;
import com.ecosire.gateway.server.Gateway;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.settings.SettingsReader;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The whole gateway over HTTP beside handlers written by hand, in one process, on the same tables:
 * CPU microseconds for a request in the server and in the database, and their ratio.
 */
public final class HttpBenchmark {
  private static final int WARM = Integer.getInteger("benchmark.warm", 3);
  private static final int SECONDS = Integer.getInteger("benchmark.seconds", 5);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

  /**
   * What calls are made with: {@code key}, the administrator's of the first start; {@code token},
   * an access token that it was swapped for; {@code production}, a key whose requests are logged.
   */
  private static final String BY = System.getProperty("benchmark.by", "key");

  private static final String PRODUCTION_KEY =
      """
      {"name": "Benchmark", "environment": "production", "scope": "admin"}\
      """;

  /** Calls to measure, by their names and separated by commas; all where there are none. */
  private static final List<String> ONLY =
      Stream.of(System.getProperty("benchmark.only", "").split(","))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();

  private final Comparison.Processes processes;
  private final List<Comparison> comparisons;
  private final Load plain;

  private HttpBenchmark(Loads loads) throws IOException {
    this.processes = new Comparison.Processes(ProcessHandle.current().pid(), database());
    this.comparisons =
        loads.comparisons().stream()
            .filter(comparison -> ONLY.isEmpty() || ONLY.contains(comparison.name()))
            .toList();
    this.plain = loads.plain();
  }

  /** Measures everything; the argument is a folder for the database and the scripts. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    try (EmbeddedMariaDb database =
            EmbeddedMariaDb.start(EmbeddedOptions.durable(folder.resolve("mariadb")));
        Gateway gateway = Gateway.start(settings(folder, database.login()));
        ConnectionPool pool =
            ConnectionPool.open(database.login(), ConnectionPool.Settings.DEFAULT)) {
      Contents contents = new Contents(pool.dataSource());
      UUID organization = contents.organization();
      Contents.Ids ids = contents.fill(organization);
      WebServer yardsticks = Yardsticks.serve(pool.dataSource(), organization);
      String key = gateway.firstKeys().get("ECOSIRE_ADMIN_KEY");
      Loads.Places places = new Loads.Places(folder, gateway.port(), yardsticks.port());
      try {
        new HttpBenchmark(new Loads(places, credential(key, gateway.port()), ids)).run();
      } finally {
        yardsticks.stop();
      }
    }
  }

  /** The key itself, or what it is swapped for. */
  private static String credential(String key, int port) throws IOException, InterruptedException {
    String api = "http://127.0.0.1:" + port + "/api";
    HttpRequest.Builder swap = HttpRequest.newBuilder().header("Authorization", "Bearer " + key);
    return switch (BY) {
      case "token" -> member("token", swap.uri(URI.create(api + "/auth/token")), "{}");
      case "production" -> member("key", swap.uri(URI.create(api + "/api-keys")), PRODUCTION_KEY);
      default -> key;
    };
  }

  private static String member(String name, HttpRequest.Builder swap, String body)
      throws IOException, InterruptedException {
    swap.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    try (HttpClient client = HttpClient.newHttpClient()) {
      String answer = client.send(swap.build(), BodyHandlers.ofString()).body();
      if (JsonText.parse(answer) instanceof Map<?, ?> members && members.containsKey(name)) {
        return members.get(name).toString();
      }
      throw new IllegalStateException(answer);
    }
  }

  /** Those of a gateway that is measured. */
  static Settings settings(Path folder, DatabaseLogin login, String... more) {
    List<String> switches =
        List.of(
            "--no-demo",
            "--http.port=0",
            "--http.address=127.0.0.1",
            "--admin.port=0",
            "--http.trustedProxies=127.0.0.1",
            "--limits.enterprise=1000000",
            "--data.dir=" + folder,
            "--database.url=" + login.url(),
            "--database.user=" + login.user(),
            "--database.password=" + login.password());
    List<String> all = Stream.concat(switches.stream(), Stream.of(more)).toList();
    return SettingsReader.read(all, new Properties(), Map.of()).settings();
  }

  /** The process of the database that this one has started. */
  static long database() {
    return ProcessHandle.current()
        .descendants()
        .filter(child -> child.info().command().orElse("").matches(".*(mariadbd|mysqld)"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private void run() throws IOException, InterruptedException {
    long idle = Cpu.residentMegabytes(processes.server());
    for (Comparison comparison : comparisons) {
      comparison.warm(WARM);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Comparison comparison : comparisons) {
        comparison.round(processes, SECONDS);
      }
    }
    System.out.println(Comparison.head());
    comparisons.forEach(System.out::println);
    Load.Answered text = plain.send(SECONDS);
    System.out.printf("plain text by hand: %.0f req/s%n", text.requests() / text.seconds());
    System.out.printf(
        "resident: server %d MB before load, %d MB after it (handlers by hand included);"
            + " database %d MB%n",
        idle,
        Cpu.residentMegabytes(processes.server()),
        Cpu.residentMegabytes(processes.database()));
  }
}
