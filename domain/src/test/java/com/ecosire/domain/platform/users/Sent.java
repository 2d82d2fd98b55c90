package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Upload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that somebody sends. */
@SuppressWarnings("ArrayRecordComponent")
public record Sent(byte[] bytes) implements Upload {
  /** A table. */
  public static Sent lines(String... lines) {
    return new Sent(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String fileName() {
    return "file";
  }

  @Override
  public String mediaType() {
    return "application/octet-stream";
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
