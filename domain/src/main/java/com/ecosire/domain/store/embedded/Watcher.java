package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stops the server when this process has ended in whatever way: a shell reads from a pipe that
 * nobody writes to, until the operating system closes it.
 */
final class Watcher implements AutoCloseable {
  private static final String SCRIPT =
      "trap '' INT HUP TERM; read -r nothing; kill \"$0\" 2>/dev/null";

  private final Runnable end;

  private Watcher(Runnable end) {
    this.end = end;
  }

  /** Watches for a server; without a shell a shutdown hook does what it can. */
  static Watcher of(Process server) throws IOException {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      Thread hook = new Thread(server::destroy, "database-stop");
      Runtime.getRuntime().addShutdownHook(hook);
      return new Watcher(() -> remove(hook));
    }
    List<String> command = detached(List.of("/bin/sh", "-c", SCRIPT, Long.toString(server.pid())));
    Process shell = new ProcessBuilder(command).start();
    return new Watcher(shell::destroyForcibly);
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException atShutdown) {
      // The hook runs already or will; stopping twice does no harm.
    }
  }

  /**
   * Puts a command into a session of its own where that is possible: Ctrl-C and the like reach all
   * processes of a group, and the database must outlive the gateway's last request.
   */
  static List<String> detached(List<String> command) {
    if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      return command;
    }
    List<String> detached = new ArrayList<>();
    detached.add("/usr/bin/setsid");
    detached.addAll(command);
    return detached;
  }

  /** Ends the watch without a shot. */
  @Override
  public void close() {
    end.run();
  }
}
