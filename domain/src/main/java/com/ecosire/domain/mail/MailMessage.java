package com.ecosire.domain.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that is ready to be sent. */
public record MailMessage(
    UUID id, Instant createdAt, String recipient, MailText text, Optional<String> unsubscribe) {
  /** Words and recipient are nobody else's business. */
  @Override
  public String toString() {
    return "mail " + id;
  }
}
