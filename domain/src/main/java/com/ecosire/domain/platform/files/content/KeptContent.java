package com.ecosire.domain.platform.files.content;

import com.ecosire.domain.operation.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A content of the store as an answer.
 *
 * @param since since when a file has it
 */
record KeptContent(ContentStore store, ContentStore.Address at, long size, Instant since)
    implements FileContent.Kept {
  private static final String SEPARATOR = "/";

  /** The content at the address that another one gave. */
  static KeptContent of(ContentStore store, String address) {
    String[] parts = address.split(SEPARATOR, 4);
    return new KeptContent(
        store,
        new ContentStore.Address(UUID.fromString(parts[0]), parts[1]),
        Long.parseLong(parts[2]),
        Instant.ofEpochMilli(Long.parseLong(parts[3])));
  }

  @Override
  public String address() {
    return String.join(
        SEPARATOR,
        at.organization().toString(),
        at.sha256(),
        Long.toString(size),
        Long.toString(since.toEpochMilli()));
  }

  @Override
  public String tag() {
    return at.sha256();
  }

  @Override
  public Optional<Instant> lastModified() {
    return Optional.of(since);
  }

  @Override
  public InputStream open(long from, long length) throws IOException {
    return store.open(at, from, length);
  }
}
