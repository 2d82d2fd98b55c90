package com.ecosire.gateway.mail;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailMessage;
import com.ecosire.gateway.settings.MailSettings;
import com.ecosire.gateway.settings.MailSettings.Encryption;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends by SMTP (RFC 5321), each mail over a connection of its own. */
public final class SmtpCarrier implements MailCarrier {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /** What a connection, an answer or a write may take; the worker's lease is longer than all. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MailSettings settings;
  private final Session session;
  private final InternetAddress from;

  /**
   * A carrier to one server.
   *
   * @throws IllegalArgumentException when the sender is no address
   */
  public SmtpCarrier(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
    try {
      this.from = new InternetAddress(settings.from(), true);
    } catch (AddressException e) {
      throw new IllegalArgumentException("mail.from is no address: " + settings.from(), e);
    }
  }

  private static Properties properties(MailSettings settings) {
    String patience = Long.toString(PATIENCE.toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.connectiontimeout", patience);
    properties.setProperty("mail.smtp.timeout", patience);
    properties.setProperty("mail.smtp.writetimeout", patience);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    String starttls = Boolean.toString(settings.encryption() == Encryption.STARTTLS);
    properties.setProperty("mail.smtp.starttls.enable", starttls);
    // Else whoever sits in between could take the offer out of the server's greeting.
    properties.setProperty("mail.smtp.starttls.required", starttls);
    properties.setProperty(
        "mail.smtp.ssl.enable", Boolean.toString(settings.encryption() == Encryption.TLS));
    return properties;
  }

  @Override
  public void carry(MailMessage message) throws UndeliveredException {
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage mime = mime(message);
      connect(transport);
      transport.sendMessage(mime, mime.getAllRecipients());
    } catch (MessagingException e) {
      throw new UndeliveredException(reason(e));
    }
  }

  /** Even an empty user would sign in. */
  private void connect(Transport transport) throws MessagingException {
    if (settings.user().isEmpty()) {
      transport.connect();
    } else {
      transport.connect(settings.user(), settings.password());
    }
  }

  private MimeMessage mime(MailMessage message) throws MessagingException {
    MimeMessage mime = new Identified(session, message.id() + "@" + domain());
    mime.setFrom(from(message.sender()));
    if (message.sender().replyTo().isPresent()) {
      mime.setReplyTo(InternetAddress.parse(message.sender().replyTo().get(), true));
    }
    mime.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
    for (String other : message.extras().alsoTo()) {
      mime.addRecipient(Message.RecipientType.TO, new InternetAddress(other, true));
    }
    for (String copy : message.extras().copies()) {
      mime.addRecipient(Message.RecipientType.CC, new InternetAddress(copy, true));
    }
    mime.setSubject(message.text().subject(), UTF_8);
    mime.setSentDate(Date.from(message.createdAt()));
    // So that nobody's absence note answers (RFC 3834).
    mime.setHeader("Auto-Submitted", "auto-generated");
    if (message.unsubscribe().isPresent()) {
      mime.setHeader("List-Unsubscribe", "<" + message.unsubscribe().get() + ">");
      mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    mime.setContent(content(message));
    mime.saveChanges();
    return mime;
  }

  private static MimeMultipart content(MailMessage message) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(message.text().plain(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(message.text().html(), UTF_8, "html");
    MimeMultipart words = new MimeMultipart("alternative", plain, html);
    if (message.extras().attachments().isEmpty()) {
      return words;
    }
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(words);
    MimeMultipart all = new MimeMultipart("mixed", first);
    for (Mail.Attachment attachment : message.extras().attachments()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
      part.setFileName(attachment.name());
      part.setDisposition(MimeBodyPart.ATTACHMENT);
      all.addBodyPart(part);
    }
    return all;
  }

  /** Under the organization's name, but from the server's address, which alone may send for it. */
  private InternetAddress from(MailMessage.Sender sender) throws MessagingException {
    if (sender.name().isEmpty()) {
      return from;
    }
    try {
      return new InternetAddress(from.getAddress(), sender.name().get(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("The name cannot be encoded", e);
    }
  }

  private String domain() {
    String address = from.getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  /** The kind of a failure; servers like to repeat the address in their words. */
  private static String reason(MessagingException failure) {
    Exception next = failure;
    while (next instanceof MessagingException outer && outer.getNextException() != null) {
      next = outer.getNextException();
    }
    return switch (next) {
      case SMTPSendFailedException e -> "SMTP " + e.getReturnCode();
      case SMTPAddressFailedException e -> "SMTP " + e.getReturnCode();
      default -> next.getClass().getSimpleName();
    };
  }

  /** The same id each time that a mail is tried, so that a second copy is known for one. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
