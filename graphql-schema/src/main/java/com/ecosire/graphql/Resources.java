package com.ecosire.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that lie beside the classes. */
final class Resources {
  private Resources() {}

  /** A file of this package as text. */
  static String text(String name) {
    return new String(bytes("/com/ecosire/graphql/" + name), StandardCharsets.UTF_8);
  }

  /** A file of the class path, by its absolute name. */
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
