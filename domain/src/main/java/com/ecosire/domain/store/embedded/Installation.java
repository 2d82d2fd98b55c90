package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The unpacked server.
 *
 * @param base the folder that holds {@code bin} and {@code share}
 * @param server the program
 */
record Installation(Path base, Path server) {
  private static final System.Logger LOG = System.getLogger(Installation.class.getName());

  /**
   * Unpacks an archive below a cache folder, unless it is there. The folder appears under its name
   * only when it is complete; of two processes that come at once, one unpacks and the other waits.
   */
  static synchronized Installation of(Archive archive, Path cache) {
    Path base = cache.resolve(archive.name());
    Installation installation = new Installation(base, base.resolve(archive.server()));
    if (Files.exists(installation.server)) {
      return installation;
    }
    try {
      Files.createDirectories(cache);
      Path lockFile = cache.resolve(archive.name() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.exists(installation.server)) {
          unpack(archive, cache);
        }
      }
    } catch (IOException e) {
      throw new EmbeddedDatabaseException("The database cannot be unpacked to " + base, e);
    }
    return installation;
  }

  /** Where the server looks for its SQL scripts, messages and character sets. */
  Path share() {
    Path nested = base.resolve("share").resolve("mysql");
    return Files.isDirectory(nested) ? nested : base.resolve("share");
  }

  private static void unpack(Archive archive, Path cache) throws IOException {
    LOG.log(
        Level.INFO,
        "Unpacking {0} to {1}; this is done once and takes some seconds",
        archive.name(),
        cache);
    Path unfinished = cache.resolve(archive.name() + ".unpacking");
    Folders.delete(unfinished);
    try (ZipFile zip = new ZipFile(archive.jar().toFile())) {
      List<? extends ZipEntry> wanted =
          zip.stream().filter(entry -> wanted(archive, entry)).toList();
      wanted.parallelStream()
          .forEach(entry -> extract(zip, entry, target(archive, entry, unfinished)));
    }
    Path server = unfinished.resolve(archive.server());
    if (!server.toFile().setExecutable(true)) {
      throw new IOException(server + " cannot be made executable");
    }
    Path base = cache.resolve(archive.name());
    Folders.delete(base);
    Files.move(unfinished, base);
  }

  /** The server, what it loads and what it reads: not the client programs and developers' files. */
  private static boolean wanted(Archive archive, ZipEntry entry) {
    if (entry.isDirectory() || !entry.getName().startsWith(archive.prefix())) {
      return false;
    }
    String name = entry.getName().substring(archive.prefix().length());
    return name.equals(archive.server())
        || (name.startsWith("bin/") && name.endsWith(".dll"))
        || (name.startsWith("libs/") && !name.endsWith(".a"))
        || (name.startsWith("share/") && !name.endsWith(".jar"));
  }

  private static Path target(Archive archive, ZipEntry entry, Path folder) {
    Path target = folder.resolve(entry.getName().substring(archive.prefix().length())).normalize();
    if (!target.startsWith(folder)) {
      throw new EmbeddedDatabaseException(
          "The database artifact points outside its folder: " + entry.getName());
    }
    return target;
  }

  private static void extract(ZipFile zip, ZipEntry entry, Path target) {
    try (InputStream in = zip.getInputStream(entry)) {
      Files.createDirectories(target.getParent());
      Files.copy(in, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
