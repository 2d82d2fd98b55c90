package com.ecosire.gateway.pipeline;

import java.sql.SQLException;

/** A row beside the business's own could not be written or read. */
final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JournalException(SQLException cause) {
    super(cause);
  }
}
