package com.ecosire.gateway.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.mail.MailText;
import com.ecosire.gateway.settings.MailSettings;
import com.ecosire.gateway.settings.MailSettings.Encryption;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpCarrierTest {
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private MailSettings settings(Encryption encryption, String password) {
    int port = server.getSmtp().getPort();
    String user = password.isEmpty() ? "" : "postman";
    String from = "ECOSIRE Ünits <no-reply@example.com>";
    return new MailSettings("127.0.0.1", port, encryption, user, password, from);
  }

  private static MailMessage message(String recipient, Optional<String> unsubscribe) {
    MailText text = new MailText("Grüße an Ann", "Hallo Jürgen\n", "<p>Hallo J&uuml;rgen</p>");
    Instant made = Instant.parse("2026-03-14T09:26:53Z");
    return new MailMessage(
        UuidV7.next(), made, recipient, text, unsubscribe, MailMessage.Sender.SERVER);
  }

  private void carry(MailMessage message) throws UndeliveredException {
    new SmtpCarrier(settings(Encryption.NONE, "")).carry(message);
  }

  private MimeMessage received() {
    assertEquals(1, server.getReceivedMessages().length);
    return server.getReceivedMessages()[0];
  }

  @Test
  void aMailArrivesAsPlainTextAndHtml() throws Exception {
    MailMessage message = message("ann@example.com", Optional.empty());
    carry(message);
    MimeMessage mime = received();
    assertEquals("Grüße an Ann", mime.getSubject());
    assertEquals("ann@example.com", mime.getAllRecipients()[0].toString());
    assertEquals("<" + message.id() + "@example.com>", mime.getMessageID());
    assertEquals("auto-generated", mime.getHeader("Auto-Submitted", null));
    MimeMultipart parts = (MimeMultipart) mime.getContent();
    assertTrue(mime.getContentType().startsWith("multipart/alternative"));
    assertEquals("Hallo Jürgen", parts.getBodyPart(0).getContent().toString().strip());
    assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/html"));
  }

  @Test
  void aMailThatCanBeEndedSaysHowWithOneClick() throws Exception {
    carry(message("ann@example.com", Optional.of("https://example.com/end")));
    MimeMessage mime = received();
    assertEquals("<https://example.com/end>", mime.getHeader("List-Unsubscribe", null));
    assertEquals("List-Unsubscribe=One-Click", mime.getHeader("List-Unsubscribe-Post", null));
  }

  @Test
  void othersSayNothingOfIt() throws Exception {
    carry(message("ann@example.com", Optional.empty()));
    assertNull(received().getHeader("List-Unsubscribe"));
  }

  @Test
  void signsInWithUserAndPassword() throws Exception {
    server.setUser("postman@example.com", "postman", "right");
    MailMessage message = message("ann@example.com", Optional.empty());
    new SmtpCarrier(settings(Encryption.NONE, "right")).carry(message);
    assertEquals(1, server.getReceivedMessages().length);
    UndeliveredException refused =
        assertThrows(
            UndeliveredException.class,
            () -> new SmtpCarrier(settings(Encryption.NONE, "wrong")).carry(message));
    assertEquals("AuthenticationFailedException", refused.getMessage());
  }

  @Test
  void sendsNothingUnencryptedWhereEncryptionIsAskedFor() {
    MailMessage message = message("ann@example.com", Optional.empty());
    for (Encryption encryption : new Encryption[] {Encryption.STARTTLS, Encryption.TLS}) {
      assertThrows(
          UndeliveredException.class,
          () -> new SmtpCarrier(settings(encryption, "")).carry(message));
    }
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void sayWhyNobodyTookAMailButNotWhose() {
    SmtpCarrier carrier = new SmtpCarrier(settings(Encryption.NONE, ""));
    server.stop();
    String reason =
        assertThrows(
                UndeliveredException.class,
                () -> carrier.carry(message("ann@example.com", Optional.empty())))
            .getMessage();
    assertEquals("ConnectException", reason);
  }
}
