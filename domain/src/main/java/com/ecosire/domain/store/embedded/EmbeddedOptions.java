package com.ecosire.domain.store.embedded;

import java.nio.file.Path;

/**
 * How an embedded database runs.
 *
 * @param folder keeps the data, the password and the server's log; made when absent
 * @param durable whether a commit is on the disk before it is acknowledged
 * @param bufferPool the memory for data pages, in megabytes
 */
public record EmbeddedOptions(Path folder, boolean durable, int bufferPool) {
  /** An acknowledged write survives every kind of end. */
  public static EmbeddedOptions durable(Path folder) {
    return new EmbeddedOptions(folder, true, 64);
  }

  /** For tests: a crash may lose data. */
  public static EmbeddedOptions fast(Path folder) {
    return new EmbeddedOptions(folder, false, 64);
  }
}
