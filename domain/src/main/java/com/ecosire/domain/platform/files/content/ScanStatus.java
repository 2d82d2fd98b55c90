package com.ecosire.domain.platform.files.content;

/** What is known of viruses in a content. */
public enum ScanStatus {
  /** It is about to be looked at. */
  PENDING,
  /** There is none. */
  CLEAN,
  /** There is one. */
  INFECTED,
  /** Nobody looks. */
  SKIPPED
}
