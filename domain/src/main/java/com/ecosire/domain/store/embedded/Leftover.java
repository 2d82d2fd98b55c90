package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A server that outlived the process which started it. */
final class Leftover {
  private static final System.Logger LOG = System.getLogger(Leftover.class.getName());
  private static final Duration ORDERLY = Duration.ofSeconds(20);
  private static final Duration FORCED = Duration.ofSeconds(5);

  private Leftover() {}

  /** Stops the server that still runs on a data folder, if there is one. */
  static void stop(DataFolder folder) throws IOException {
    Optional<ProcessHandle> found = find(folder);
    if (found.isEmpty()) {
      return;
    }
    ProcessHandle server = found.get();
    LOG.log(
        Level.INFO,
        "Stopping the database that an earlier run left behind (process {0})",
        server.pid() + "");
    server.destroy();
    if (!gone(server, folder, ORDERLY)) {
      server.destroyForcibly();
      if (!gone(server, folder, FORCED)) {
        throw new EmbeddedDatabaseException(
            "Process %d still uses %s".formatted(server.pid(), folder.data()));
      }
    }
  }

  private static Optional<ProcessHandle> find(DataFolder folder) throws IOException {
    if (!Files.exists(folder.pidFile())) {
      return Optional.empty();
    }
    String pid = Files.readString(folder.pidFile()).strip();
    if (!pid.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(pid)).filter(process -> runsOn(process, folder.data()));
  }

  /**
   * Process ids are used again: only the command line tells that this one is ours, or the program's
   * name where the system does not show command lines.
   */
  private static boolean runsOn(ProcessHandle process, Path data) {
    ProcessHandle.Info info = process.info();
    return info.commandLine()
        .map(line -> line.contains("--datadir=" + data))
        .orElseGet(
            () -> info.command().filter(program -> program.endsWith("mysqld.exe")).isPresent());
  }

  // Not ProcessHandle.isAlive(): where nobody collects it, a dead process stays in the table.
  private static boolean gone(ProcessHandle server, DataFolder folder, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (runsOn(server, folder.data())) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.shortly();
    }
    return true;
  }
}
