package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.shape.Upload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A ZIP file that somebody sends. */
@SuppressWarnings("ArrayRecordComponent")
record SentZip(byte[] bytes, String fileName) implements Upload {
  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
