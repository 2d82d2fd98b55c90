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
            text.html());
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
    String unsubscribe = next(parts);
    MailText text = new MailText(next(parts), next(parts), next(parts));
    return new MailMessage(
        id, createdAt, recipient, text, Optional.of(unsubscribe).filter(link -> !link.isEmpty()));
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
