package com.ecosire.gateway.files;

import com.ecosire.domain.platform.files.content.ContentStore;
import com.ecosire.domain.shape.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Contents in a folder: {@code <organization>/<two digits of the hash>/<hash>}. What is not written
 * to its end has another name, and so is never taken for a content.
 */
public final class DiskStore implements ContentStore {
  private final Path folder;

  /** Contents in a folder, which is made at the first one. */
  public DiskStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(Address at, Source content) throws IOException {
    Path path = path(at);
    if (Files.exists(path)) {
      return;
    }
    Files.createDirectories(path.getParent());
    Path part = Files.createTempFile(path.getParent(), "content-", ".part");
    try {
      if (!write(content, part).equals(at.sha256())) {
        throw new IOException("The content is not the one that was announced");
      }
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String write(Source content, Path part) throws IOException {
    try (InputStream in = content.open();
        FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(file)) {
      String sha256 = Upload.Measure.of(in, out).sha256();
      // The row that needs it is committed next, and outlives a loss of power.
      file.force(true);
      return sha256;
    }
  }

  @Override
  public InputStream open(Address at, long from, long length) throws IOException {
    SeekableByteChannel file = Files.newByteChannel(path(at));
    file.position(from);
    return BoundedInputStream.builder()
        .setInputStream(Channels.newInputStream(file))
        .setMaxCount(length)
        .get();
  }

  @Override
  public void delete(Address at) throws IOException {
    Files.deleteIfExists(path(at));
  }

  @Override
  public void deleteAll(UUID organization) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(organization.toString()))) {
      List<Path> inward = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inward) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException e) {
      // The organization never had a file.
      return;
    }
  }

  private Path path(Address at) {
    return folder
        .resolve(at.organization().toString())
        .resolve(at.sha256().substring(0, 2))
        .resolve(at.sha256());
  }
}
