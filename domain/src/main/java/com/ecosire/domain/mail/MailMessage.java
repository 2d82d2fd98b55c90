package com.ecosire.domain.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that is ready to be sent. */
public record MailMessage(
    UUID id,
    Instant createdAt,
    String recipient,
    MailText text,
    Optional<String> unsubscribe,
    Sender sender,
    Mail.Extras extras) {
  /** A mail to one person without files. */
  public MailMessage(
      UUID id,
      Instant createdAt,
      String recipient,
      MailText text,
      Optional<String> unsubscribe,
      Sender sender) {
    this(id, createdAt, recipient, text, unsubscribe, sender, Mail.Extras.NONE);
  }

  /**
   * In whose name a mail is sent.
   *
   * @param name shown instead of the server's own
   * @param replyTo the address for answers
   */
  public record Sender(Optional<String> name, Optional<String> replyTo) {
    /** The server itself, which takes no answers. */
    public static final Sender SERVER = new Sender(Optional.empty(), Optional.empty());
  }

  /** Words and recipient are nobody else's business. */
  @Override
  public String toString() {
    return "mail " + id;
  }
}
