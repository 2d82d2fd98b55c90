package com.ecosire.gateway.server;

import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.mail.MailPage;
import com.ecosire.gateway.mail.MailWorker;
import com.ecosire.gateway.mail.SmtpCarrier;
import com.ecosire.gateway.settings.MailSettings;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What becomes of mails: they are sent, or, without a mail server, kept and shown to operators.
 *
 * @param worker sends, where there is a mail server
 * @param page shows, where there is none
 */
record Post(Optional<MailWorker> worker, Optional<MailPage> page) implements AutoCloseable {
  static Post open(MailSettings settings, DataSource source, MasterKey key, Clock clock) {
    MailOutbox outbox = new MailOutbox(source, key);
    return settings.isSending()
        ? new Post(
            Optional.of(MailWorker.start(outbox, new SmtpCarrier(settings), clock)),
            Optional.empty())
        : new Post(Optional.empty(), Optional.of(new MailPage(outbox)));
  }

  @Override
  public void close() {
    worker.ifPresent(MailWorker::close);
  }
}
