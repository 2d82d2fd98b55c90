package com.ecosire.domain.transfer;

import com.ecosire.domain.shape.Doc;

/** The forms in which tables are exported. */
@Doc("The forms in which tables are exported")
public enum TableFormat {
  CSV("text/csv"),
  NDJSON("application/x-ndjson");

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }
}
