package com.ecosire.domain.mail;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Sql;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The place to leave mails at: they are sent if, and only if, the call's changes are made. */
public final class Mails {
  private static final String INSERT =
      "INSERT INTO mail_message (id, organizationId, template, createdAt, dueAt, sealed)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private static final String SENDER =
      "SELECT JSON_VALUE(o.settings, '$.mailFromName') AS name, JSON_VALUE(o.settings,"
          + " '$.mailReplyTo') AS replyTo FROM organization o WHERE o.organizationId = ? AND o.id ="
          + " o.organizationId";

  private final MailContents contents;
  private final String portal;

  /** Mails that are sealed with a key; {@code portal} is the public address of the server. */
  public Mails(MasterKey key, String portal) {
    this.contents = new MailContents(key.seal(MailOutbox.PURPOSE));
    this.portal = portal;
  }

  /** The public address of a page, such as {@code /verify?token=...}, for a mail's link. */
  public String link(String page) {
    return portal + page;
  }

  private static MailMessage.Sender sender(Call call) {
    return Sql.of(call.session())
        .first(
            SENDER,
            row -> new MailMessage.Sender(row.optionalText("name"), row.optionalText("replyTo")),
            call.organization())
        .orElse(MailMessage.Sender.SERVER);
  }

  /**
   * Leaves a mail to be sent after the commit, and gives its id.
   *
   * @throws IllegalArgumentException when the values are not those that the template needs
   */
  public UUID send(Mail mail, Call call) {
    MailMessage message =
        new MailMessage(
            UuidV7.next(),
            call.now(),
            mail.recipient(),
            MailTexts.of(mail),
            mail.unsubscribe(),
            sender(call),
            mail.extras());
    LocalDateTime now = LocalDateTime.ofInstant(call.now(), ZoneOffset.UTC);
    try (PreparedStatement row = call.session().connection().prepareStatement(INSERT)) {
      row.setBytes(1, Binary.of(message.id()));
      row.setBytes(2, Binary.of(call.organization()));
      row.setString(3, mail.template().key());
      row.setObject(4, now);
      row.setObject(5, now);
      row.setBytes(6, contents.close(message));
      row.executeUpdate();
      return message.id();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
