package com.ecosire.gateway.server;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.gateway.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server as a process of its own, over its embedded database; it can be killed. */
final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern READY = Pattern.compile("Ready after \\d+ ms on port (\\d+)");
  private static final Pattern DATABASE =
      Pattern.compile("(\\w+) at (jdbc:mysql://127\\.0\\.0\\.1:\\d+/\\w+)");

  private final Process process;
  private final Path folder;
  private final String log;

  private ServerProcess(Process process, Path folder, String log) {
    this.process = process;
    this.folder = folder;
    this.log = log;
  }

  /** Starts on a data folder, which keeps what an earlier process left, and waits until ready. */
  static ServerProcess start(Path folder, String... switches)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder.getParent(), "server", ".log");
    Process process =
        new ProcessBuilder(command(folder, switches))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!READY.matcher(Files.readString(log)).find()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start: " + Files.readString(log));
      }
      Thread.sleep(20);
    }
    return new ServerProcess(process, folder, Files.readString(log));
  }

  static List<String> command(Path folder, String... switches) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("--no-demo", "--log.access=false", "--limits.enterprise=1000000"));
    command.addAll(List.of("--http.port=0", "--http.address=127.0.0.1", "--admin.port=0"));
    command.add("--data.dir=" + folder);
    command.addAll(List.of(switches));
    return command;
  }

  int port() {
    return Integer.parseInt(find(READY).group(1));
  }

  /** The key that the first start on the folder made. */
  String key() throws IOException {
    return Files.readString(folder.resolve("demo.env")).strip().split("=", 2)[1];
  }

  DatabaseLogin database() throws IOException {
    Matcher place = find(DATABASE);
    return new DatabaseLogin(
        place.group(2), place.group(1), Files.readString(folder.resolve("mariadb/password")));
  }

  private Matcher find(Pattern pattern) {
    Matcher matcher = pattern.matcher(log);
    if (!matcher.find()) {
      throw new IllegalStateException("The log lacks " + pattern + ": " + log);
    }
    return matcher;
  }

  /** What {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** What {@code kill -9} does to the database, which has a process of its own. */
  void killDatabase() throws IOException {
    String pid = Files.readString(folder.resolve("mariadb/server.pid")).strip();
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Stops in good order. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
