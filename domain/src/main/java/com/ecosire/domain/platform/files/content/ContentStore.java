package com.ecosire.domain.platform.files.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the bytes of files are kept, by what they are: a content never changes, and equal contents
 * of an organization are one. All nodes share it.
 */
public interface ContentStore {
  /**
   * Where a content is.
   *
   * @param organization whose it is
   * @param sha256 its hash in lower-case hex digits
   */
  record Address(UUID organization, String sha256) {}

  /** Opens a content to be kept, from its beginning. */
  @FunctionalInterface
  interface Source {
    /** The content; closing it is the reader's duty. */
    InputStream open() throws IOException;
  }

  /**
   * Keeps a content; reads it only where it is not kept yet. It is there as a whole or not at all.
   *
   * @throws IOException also where the content is another one than the address says
   */
  void put(Address at, Source content) throws IOException;

  /**
   * A part of a content, which reads no more than that. Closing it is the reader's duty.
   *
   * @throws IOException also where the content is not kept
   */
  InputStream open(Address at, long from, long length) throws IOException;

  /** Removes a content; does nothing where it is not kept. */
  void delete(Address at) throws IOException;

  /** Removes all contents of an organization. */
  void deleteAll(UUID organization) throws IOException;
}
