package com.ecosire.domain.mail;

import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.Binary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals what a mail says and to whom; it opens for its own row only. */
final class MailContents {
  private final Seal seal;

  MailContents(Seal seal) {
    this.seal = seal;
  }

  byte[] close(MailMessage message) {
    MailText text = message.text();
    List<String> parts =
        List.of(
            message.recipient(),
            message.unsubscribe().orElse(""),
            text.subject(),
            text.plain(),
            text.html(),
            message.sender().name().orElse(""),
            message.sender().replyTo().orElse(""));
    return seal.close(bytes(parts), Binary.of(message.id()));
  }

  /**
   * Opens a mail.
   *
   * @throws GeneralSecurityException when it was sealed under another key
   */
  MailMessage open(UUID id, Instant createdAt, byte[] sealed) throws GeneralSecurityException {
    ByteBuffer parts = ByteBuffer.wrap(seal.open(sealed, Binary.of(id)));
    String recipient = next(parts);
    Optional<String> unsubscribe = optional(parts);
    MailText text = new MailText(next(parts), next(parts), next(parts));
    MailMessage.Sender sender = new MailMessage.Sender(optional(parts), optional(parts));
    return new MailMessage(id, createdAt, recipient, text, unsubscribe, sender);
  }

  private static Optional<String> optional(ByteBuffer parts) {
    // What was sealed by an earlier version ends before.
    return parts.hasRemaining()
        ? Optional.of(next(parts)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Each text behind its length. */
  private static byte[] bytes(List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (String text : texts) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String next(ByteBuffer parts) {
    byte[] utf8 = new byte[parts.getInt()];
    parts.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
