package com.ecosire.domain.store.embedded;

import com.ecosire.domain.store.DatabaseLogin;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A running database of our own. It stops when it is closed, or else after the end of this process;
 * when it ends by itself, it is started again in its place.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(EmbeddedMariaDb.class.getName());
  private static final String USER = "ecosire";

  // Without a reference the garbage collector would close the lock's file and the watcher's pipe.
  private static final Set<EmbeddedMariaDb> RUNNING = ConcurrentHashMap.newKeySet();

  private final ServerArguments arguments;
  private final DataFolder folder;
  private final DatabaseLogin login;
  private MariaDbServer server;
  private volatile boolean closed;

  private EmbeddedMariaDb(ServerArguments arguments, MariaDbServer server) throws IOException {
    this.arguments = arguments;
    this.folder = arguments.folder();
    this.server = server;
    this.login =
        new DatabaseLogin(
            "jdbc:mysql://127.0.0.1:" + server.port() + "/" + USER, USER, folder.password());
  }

  /**
   * Starts a database on a folder, with the data that the folder has.
   *
   * @throws EmbeddedDatabaseException when there is none for this machine, when another process
   *     uses the folder, or when the server does not start; the message says what to do
   */
  public static EmbeddedMariaDb start(EmbeddedOptions options) {
    long begun = System.nanoTime();
    try {
      Installation installation =
          Installation.of(Archive.forThisMachine(), cache(options.folder()));
      EmbeddedMariaDb database = start(installation, DataFolder.open(options.folder()), options);
      long millis = (System.nanoTime() - begun) / 1_000_000;
      LOG.log(Level.INFO, "Embedded database ready in {0} ms: {1}", millis, options.folder());
      return database;
    } catch (IOException e) {
      throw new EmbeddedDatabaseException(
          "The data folder " + options.folder() + " cannot be used", e);
    }
  }

  private static EmbeddedMariaDb start(
      Installation installation, DataFolder folder, EmbeddedOptions options) throws IOException {
    try {
      Leftover.stop(folder);
      ServerArguments arguments = new ServerArguments(installation, folder, options);
      Bootstrap.ensure(arguments);
      EmbeddedMariaDb database =
          new EmbeddedMariaDb(arguments, serve(arguments, OptionalInt.empty()));
      RUNNING.add(database);
      database.watch();
      return database;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static MariaDbServer serve(ServerArguments arguments, OptionalInt port)
      throws IOException {
    DataFolder folder = arguments.folder();
    Folders.writeSecret(folder.initFile(), String.join("\n", grants(folder.password())));
    MariaDbServer server = MariaDbServer.start(arguments, port);
    Files.delete(folder.initFile());
    return server;
  }

  private synchronized void watch() {
    server.whenEnded(this::startAgain);
  }

  /** The system may have killed it for want of memory; its log brings back what was committed. */
  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    LOG.log(Level.WARNING, "The database has ended by itself and is started again");
    server.stop();
    while (!closed) {
      try {
        server = serve(arguments, OptionalInt.of(server.port()));
        watch();
        LOG.log(Level.INFO, "The database runs again");
        return;
      } catch (IOException | EmbeddedDatabaseException e) {
        LOG.log(Level.ERROR, "The database did not start again: " + e.getMessage());
        Pause.aSecond();
      }
    }
  }

  /**
   * How to reach the database {@code ecosire}; its user may also make others named {@code
   * ecosire_...}.
   */
  public DatabaseLogin login() {
    return login;
  }

  /** Stops the server in good order and frees the folder. */
  @Override
  public void close() {
    closed = true;
    RUNNING.remove(this);
    stop();
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void stop() {
    server.stop();
  }

  /** Repeated at each start, so that the password file decides and not what an older run left. */
  private static List<String> grants(String password) {
    String user = "'" + USER + "'@'127.0.0.1'";
    return List.of(
        "CREATE DATABASE IF NOT EXISTS " + USER + ";",
        "CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + password + "';",
        "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
        "GRANT ALL ON " + USER + ".* TO " + user + ";",
        "GRANT ALL ON `" + USER + "\\_%`.* TO " + user + ";");
  }

  /**
   * The folder for what can be had again: one for each user, or beside the data where there is
   * none.
   */
  private static Path cache(Path folder) {
    String configured =
        System.getenv(File.separatorChar == '\\' ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    Path cache =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    try {
      return Files.createDirectories(cache.resolve(USER));
    } catch (IOException e) {
      LOG.log(
          Level.INFO, "No cache folder at {0}: the database is unpacked beside its data", cache);
      return folder.toAbsolutePath().resolveSibling("mariadb-base");
    }
  }
}
