package com.ecosire.domain.platform.files;

/** Who sees a file. */
public enum FileVisibility {
  /** Its owner, and admins. */
  PRIVATE,
  /** Everybody in the organization who may read files. */
  ORGANIZATION
}
