package com.ecosire.domain.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON into bytes through buffers that are used again. */
public final class JsonBytes {
  /** Writes one document. */
  @FunctionalInterface
  public interface Document {
    /** Writes it. */
    void write(JsonGenerator out) throws IOException;
  }

  private JsonBytes() {}

  /** The bytes of a document in UTF-8. */
  public static byte[] of(Document document) {
    BufferRecycler recycler = JsonText.factory()._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator out = JsonText.factory().createGenerator(bytes, JsonEncoding.UTF8)) {
        document.write(out);
      }
      return bytes.getClearAndRelease();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      recycler.releaseToPool();
    }
  }
}
