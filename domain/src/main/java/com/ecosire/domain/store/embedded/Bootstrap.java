package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the system tables of a new database, as the vendor's install script does, on every platform
 * alike.
 */
final class Bootstrap {
  private Bootstrap() {}

  /** Makes the data of a folder that has none, completely or not at all. */
  static void ensure(ServerArguments arguments) throws IOException {
    DataFolder folder = arguments.folder();
    Folders.createPrivate(folder.temporary());
    if (Files.exists(folder.data())) {
      return;
    }
    Folders.delete(folder.unfinished());
    Folders.createPrivate(folder.unfinished());
    run(arguments, folder.log());
    Files.move(folder.unfinished(), folder.data());
  }

  private static void run(ServerArguments arguments, Path log) throws IOException {
    Path sql = arguments.folder().temporary().resolve("bootstrap.sql");
    // The script with the first users is left out: it makes root accounts without a password.
    Path tables = arguments.installation().share().resolve("mariadb_system_tables.sql");
    Files.writeString(sql, "CREATE DATABASE mysql;\nUSE mysql;\n" + Files.readString(tables));
    Process process =
        new ProcessBuilder(arguments.forBootstrap())
            .redirectErrorStream(true)
            .redirectInput(sql.toFile())
            .redirectOutput(log.toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new ServerLog(log).failure("The database could not be made");
    }
    Files.delete(sql);
  }
}
