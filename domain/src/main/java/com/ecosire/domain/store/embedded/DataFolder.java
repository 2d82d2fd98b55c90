package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of one database, locked for this process. */
final class DataFolder implements AutoCloseable {
  // The operating system's lock holds off other processes only; worse, it is lost when this process
  // opens and closes the file once more. So this process has to know by itself what it holds.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Makes the folder when it is absent, and refuses when it is already in use. */
  static DataFolder open(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (!HELD.add(root)) {
      throw inUse(root, "this one");
    }
    try {
      return new DataFolder(root, lock(root));
    } catch (IOException | RuntimeException e) {
      HELD.remove(root);
      throw e;
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    Folders.createPrivate(root);
    Path file = root.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw inUse(root, Files.readString(file).strip());
    }
    channel.truncate(0);
    channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
    return channel;
  }

  /**
   * Tries for a moment: a process that was killed keeps its locks until the last of it is cleared
   * away.
   */
  private static boolean locked(FileChannel channel) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (channel.tryLock() == null) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.shortly();
    }
    return true;
  }

  private static EmbeddedDatabaseException inUse(Path root, String holder) {
    return new EmbeddedDatabaseException(
        "The data folder %s is in use by another gateway (process %s). Stop that one, or set DATA_DIR to another folder."
            .formatted(root, holder));
  }

  /** The server's own files; absent until they are complete. */
  Path data() {
    return root.resolve("data");
  }

  /** Where the server's own files are made at first. */
  Path unfinished() {
    return root.resolve("data.new");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  /** Holds the server's process id while it runs. */
  Path pidFile() {
    return root.resolve("server.pid");
  }

  /** What the server said since its last start. */
  Path log() {
    return root.resolve("server.log");
  }

  /** The statements that the server runs before it lets anybody in. */
  Path initFile() {
    return root.resolve("init.sql");
  }

  /**
   * The database user's password, made at the first call and kept in a file for its owner alone.
   */
  String password() throws IOException {
    Path file = root.resolve("password");
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Folders.writeSecret(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
    return Files.readString(file);
  }

  /** Lets others in. */
  @Override
  public void close() throws IOException {
    lock.close();
    HELD.remove(root);
  }
}
