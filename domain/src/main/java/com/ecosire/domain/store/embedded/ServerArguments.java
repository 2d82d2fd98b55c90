package com.ecosire.domain.store.embedded;

import java.util.ArrayList;
import java.util.List;

/** The server's command lines. */
record ServerArguments(Installation installation, DataFolder folder, EmbeddedOptions options) {
  // What MySQL 8.4 has as its default, so that both refuse the same data.
  private static final String SQL_MODE =
      "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
          + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

  /** Makes the system tables from SQL on the standard input, in the folder for unfinished data. */
  List<String> forBootstrap() {
    List<String> command = common(folder.unfinished().toString());
    command.add("--bootstrap");
    return command;
  }

  /** Serves the data on a port of the loopback. */
  List<String> forServing(int port) {
    List<String> command = common(folder.data().toString());
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    // A path for the socket may have 107 characters; we do not need one.
    command.add("--socket=");
    command.add("--pid-file=" + folder.pidFile());
    command.add("--init-file=" + folder.initFile());
    return command;
  }

  private List<String> common(String data) {
    List<String> command = new ArrayList<>();
    command.add(installation.server().toString());
    command.add("--no-defaults");
    command.add("--datadir=" + data);
    command.add("--basedir=" + installation.base());
    command.add("--lc-messages-dir=" + installation.share());
    command.add("--character-sets-dir=" + installation.share().resolve("charsets"));
    command.add("--tmpdir=" + folder.temporary());
    if (System.getProperty("user.name").equals("root")) {
      // Without this word the server refuses to run as root, which is what a container usually is.
      command.add("--user=root");
    }
    // The server would make a certificate at each start, which can take half a minute of entropy.
    command.add("--skip-ssl");
    command.add("--skip-name-resolve");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_0900_ai_ci");
    command.add("--sql-mode=" + SQL_MODE);
    command.add("--default-time-zone=+00:00");
    // Kept figures of a table are renewed some seconds after many rows came; a server that ends
    // before takes a full table for an empty one from then on. Without keeping them it counts anew.
    command.add("--innodb-stats-persistent=OFF");
    command.add("--max-connections=100");
    command.add("--max-allowed-packet=64M");
    command.addAll(memory());
    command.addAll(durability());
    return command;
  }

  private List<String> memory() {
    return List.of(
        "--innodb-buffer-pool-size=" + options.bufferPool() + "M",
        "--innodb-log-buffer-size=2M",
        "--innodb-log-file-size=" + (options.durable() ? "32M" : "8M"),
        "--innodb-buffer-pool-dump-at-shutdown=OFF",
        "--innodb-buffer-pool-load-at-startup=OFF",
        "--aria-pagecache-buffer-size=8M",
        "--key-buffer-size=1M",
        "--table-open-cache=400");
  }

  private List<String> durability() {
    if (options.durable()) {
      return List.of("--innodb-flush-log-at-trx-commit=1");
    }
    return List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF");
  }
}
