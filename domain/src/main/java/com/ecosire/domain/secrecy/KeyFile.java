package com.ecosire.domain.secrecy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Keeps a master key in a file that only its owner may read, for servers that are given none. */
public final class KeyFile {
  private static final int BYTES = 32;

  private final Path path;

  /** The file; it need not exist. */
  public KeyFile(Path path) {
    this.path = path;
  }

  /** The key in the file, which is made at first use. */
  public MasterKey read() throws IOException {
    if (!Files.exists(path)) {
      make();
    }
    return MasterKey.of(Files.readString(path).strip());
  }

  /**
   * The text is complete before the file has its name: a process that is killed here leaves no half
   * key, and of two that start at once one wins.
   */
  private void make() throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Path folder = path.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".key", "", ownerOnly(folder));
    try {
      Files.writeString(draft, HexFormat.of().formatHex(random) + "\n");
      Files.move(draft, path);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster; its key is the one.
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
