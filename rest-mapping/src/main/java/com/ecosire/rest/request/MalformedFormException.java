package com.ecosire.rest.request;

import java.io.IOException;

/** A body that is no form, although it is declared as one. */
final class MalformedFormException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The fault, as the end of a sentence. */
  MalformedFormException(String fault) {
    super(fault);
  }
}
