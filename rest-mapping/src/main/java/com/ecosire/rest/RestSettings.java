package com.ecosire.rest;

import java.nio.file.Path;

/**
 * What an operator can choose about REST.
 *
 * @param maxBody most bytes of a JSON body
 * @param maxUpload most bytes of a body with a file
 * @param uploads where received files are kept while they are worked on
 */
public record RestSettings(long maxBody, long maxUpload, Path uploads) {
  private static final long MIB = 1_048_576;

  /** 1 MiB of JSON, 50 MiB with a file. */
  public static RestSettings usual(Path uploads) {
    return new RestSettings(MIB, 50 * MIB, uploads);
  }
}
