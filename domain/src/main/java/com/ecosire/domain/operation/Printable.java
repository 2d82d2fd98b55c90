package com.ecosire.domain.operation;

import java.util.Optional;

/** An answer that a caller can also have as a file, which REST then sends in its place. */
public interface Printable {
  /** The file, where the caller asked for one. */
  Optional<FileContent> printed();

  /** The media type of the file. */
  String MEDIA_TYPE = "application/pdf";
}
