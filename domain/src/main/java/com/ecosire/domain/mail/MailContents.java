package com.ecosire.domain.mail;

import com.ecosire.domain.mail.Mail.Attachment;
import com.ecosire.domain.mail.Mail.Extras;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals what a mail says and to whom; it opens for its own row only. */
final class MailContents {
  /** Addresses are one line each. */
  private static final String BETWEEN = "\n";

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
            message.sender().replyTo().orElse(""),
            String.join(BETWEEN, message.extras().alsoTo()),
            String.join(BETWEEN, message.extras().copies()));
    return seal.close(bytes(parts, message.extras().attachments()), Binary.of(message.id()));
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
    return new MailMessage(id, createdAt, recipient, text, unsubscribe, sender, extras(parts));
  }

  private static Extras extras(ByteBuffer parts) {
    List<String> alsoTo = addresses(parts);
    List<String> copies = addresses(parts);
    List<Attachment> attachments = new ArrayList<>();
    while (parts.hasRemaining()) {
      attachments.add(new Attachment(next(parts), next(parts), nextBytes(parts)));
    }
    return new Extras(alsoTo, copies, attachments);
  }

  private static List<String> addresses(ByteBuffer parts) {
    return optional(parts).map(text -> List.of(text.split(BETWEEN))).orElse(List.of());
  }

  private static Optional<String> optional(ByteBuffer parts) {
    // What was sealed by an earlier version ends before.
    return parts.hasRemaining()
        ? Optional.of(next(parts)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Each text and file behind its length. */
  private static byte[] bytes(List<String> texts, List<Attachment> attachments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (String text : texts) {
        write(text.getBytes(StandardCharsets.UTF_8), out);
      }
      for (Attachment attachment : attachments) {
        write(attachment.name().getBytes(StandardCharsets.UTF_8), out);
        write(attachment.mediaType().getBytes(StandardCharsets.UTF_8), out);
        write(attachment.content(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(byte[] part, DataOutputStream out) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }

  private static String next(ByteBuffer parts) {
    return new String(nextBytes(parts), StandardCharsets.UTF_8);
  }

  private static byte[] nextBytes(ByteBuffer parts) {
    byte[] bytes = new byte[parts.getInt()];
    parts.get(bytes);
    return bytes;
  }
}
