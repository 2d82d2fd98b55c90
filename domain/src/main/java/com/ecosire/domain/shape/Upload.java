package com.ecosire.domain.shape;

import java.io.IOException;
import java.io.InputStream;

/** A file that a caller sends; read as a stream, from its beginning each time. */
public interface Upload {
  /** The name that the caller gave the file; empty where none. */
  String fileName();

  /** The media type that the caller declared. */
  String mediaType();

  /** The content from its beginning. Closing it is the reader's duty. */
  InputStream open() throws IOException;
}
