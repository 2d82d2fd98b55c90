package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tells of production keys that will expire, 14 and 3 days before, once each. */
final class ExpiryNotices {
  private static final int EARLY = 14;
  private static final int LATE = 3;
  private static final int BATCH = 100;
  private static final String DUE =
      "r.input.environment = :environment and r.revokedAt is null and r.input.expiresAt > :now and"
          + " ((r.noticedDays is null and r.input.expiresAt <= :early) or (r.noticedDays > :late"
          + " and r.input.expiresAt <= :soon))";
  private static final String MAKER =
      "SELECT m.name, m.email, m.locale FROM membership m WHERE m.organizationId = ? AND m.id = ?"
          + " AND m.status = 'ACTIVE'";

  private final ApiKeys keys;
  private final Mails mails;

  ExpiryNotices(ApiKeys keys, Mails mails) {
    this.keys = keys;
    this.mails = mails;
  }

  private record Maker(String name, String email, String locale) {
    static Maker read(Row row) throws SQLException {
      return new Maker(row.text("name"), row.text("email"), row.text("locale"));
    }
  }

  /** Tells the world, and the makers of the keys by mail. */
  Job.Progress send(Call call) {
    Instant soon = call.now().plus(Duration.ofDays(LATE));
    List<ApiKey> due =
        keys.where(DUE, call)
            .with("environment", KeyEnvironment.PRODUCTION)
            .with("now", call.now())
            .with("early", call.now().plus(Duration.ofDays(EARLY)))
            .with("late", LATE)
            .with("soon", soon)
            .orderBy("r.input.expiresAt, r.id")
            .atMost(BATCH);
    for (ApiKey key : due) {
      key.noticedDays = key.input.expiresAt.isAfter(soon) ? EARLY : LATE;
      call.emit(ApiKeysModule.EXPIRING, key);
      maker(key, call).ifPresent(maker -> tell(maker, key, call));
    }
    return new Job.Progress((long) due.size(), due.size() == BATCH);
  }

  private static Optional<Maker> maker(ApiKey key, Call call) {
    return Optional.ofNullable(key.createdById)
        .flatMap(id -> Sql.of(call.session()).first(MAKER, Maker::read, call.organization(), id));
  }

  private void tell(Maker maker, ApiKey key, Call call) {
    String day = LocalDate.ofInstant(key.input.expiresAt, ZoneOffset.UTC).toString();
    mails.send(
        Mail.to(maker.email, MailTemplate.KEY_EXPIRING, maker.locale)
            .with("name", maker.name)
            .with("key", key.name())
            .with("date", day),
        call);
  }
}
