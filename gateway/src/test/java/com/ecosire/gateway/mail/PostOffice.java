package com.ecosire.gateway.mail;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.Persistence;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;

/** Leaves mails in a database, as an operation does that sends some. */
public final class PostOffice implements AutoCloseable {
  /** The key that the mails are sealed with. */
  public static final String KEY = "a key of the post office, for tests";

  private final Modules modules = Modules.of(MasterKey.of(KEY), "https://example.com");
  private final Catalog catalog = modules.catalog();
  private final ConnectionPool pool;
  private final EntityManagerFactory unit;

  /** A post office on a database. */
  public PostOffice(DatabaseLogin login) {
    this.pool = ConnectionPool.open(login, ConnectionPool.Settings.DEFAULT);
    this.unit = Persistence.unit(pool.dataSource(), catalog.entities());
  }

  /** The mails that wait. */
  MailOutbox outbox() {
    return new MailOutbox(pool.dataSource(), MasterKey.of(KEY));
  }

  /** The same mails for a node that has another key. */
  MailOutbox outboxOfAnotherKey() {
    return new MailOutbox(pool.dataSource(), MasterKey.of("x".repeat(32)));
  }

  /** Leaves a mail with a link to a page of that name. */
  public void leave(String recipient, String page) {
    Mail mail =
        Mail.to(recipient, MailTemplate.INVITATION, "de")
            .with("inviter", "Jürgen <script>")
            .with("organization", "Größe & Co")
            .with("message", "")
            .with("link", modules.mails().link("/" + page))
            .unsubscribedBy("https://example.com/unsubscribe/1");
    try (Session session = new Session(unit, true)) {
      Origin origin = new Origin("test", "127.0.0.1", "tests", "job");
      Call.Context context =
          new Call.Context(
              Caller.system("tests", UuidV7.next()),
              origin,
              session,
              catalog.listeners(),
              Clock.systemUTC());
      modules
          .mails()
          .send(
              mail,
              new Call(
                  catalog.operation("contacts.create").orElseThrow(),
                  Arguments.NONE,
                  PageRequest.FIRST,
                  context));
      session.commit();
    }
  }

  /** What a row of the table of mails holds. */
  String row(String column) throws SQLException {
    String sql = "SELECT " + column + " FROM mail_message";
    try (Connection connection = pool.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  @Override
  public void close() {
    unit.close();
    pool.close();
  }
}
