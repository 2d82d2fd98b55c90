package com.ecosire.domain.caller;

/** What a caller needs for an operation, from least to most. */
public enum Access {
  /** Nothing. */
  PUBLIC,
  /** Any signed-in person or key. */
  USER,
  /** Read on the module; a read-only key. */
  READ,
  /** Write on the module; a read-write key. */
  WRITE,
  /** Admin on the module; an admin key. */
  ADMIN;

  /** The scope of an API key that opens operations of this access. */
  public String scope() {
    return switch (this) {
      case PUBLIC, USER, READ -> "read-only";
      case WRITE -> "read-write";
      case ADMIN -> "admin";
    };
  }
}
