package com.ecosire.domain.platform.files.content;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * What the operator decides about files.
 *
 * @param store where contents are kept
 * @param scanner looks for viruses, if anything does
 * @param maxBytes bytes of one file at most
 */
public record FileTerms(ContentStore store, Optional<VirusScanner> scanner, long maxBytes) {
  /** Bytes of one file at most unless somebody says more: 100 MiB. */
  public static final long USUAL_BYTES = 100L << 20;

  /** Enough for the catalog; nothing is kept. */
  public static final FileTerms NONE = new FileTerms(new NoStore(), Optional.empty(), USUAL_BYTES);

  /** Keeps nothing. */
  private record NoStore() implements ContentStore {
    @Override
    public void put(Address at, Source content) {
      throw nothing();
    }

    @Override
    public InputStream open(Address at, long from, long length) {
      throw nothing();
    }

    @Override
    public void delete(Address at) {
      throw nothing();
    }

    @Override
    public void deleteAll(UUID organization) {
      throw nothing();
    }

    private static IllegalStateException nothing() {
      return new IllegalStateException("There is no place for files");
    }
  }
}
