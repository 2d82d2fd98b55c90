package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.store.sql.Sql;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Gives every user one row for each kind, so that lists and pages are those of any resource. */
final class PreferenceRows {
  private static final int REMEMBERED = 10_000;
  private static final String KNOWN =
      "SELECT kind FROM notification_preference WHERE organizationId = ? AND userId = ?";
  private static final String ADD =
      "INSERT IGNORE INTO notification_preference (organizationId, id, createdAt, updatedAt,"
          + " version, userId, kind, module, inApp, mail) VALUES (?, ?, ?, ?, 0, ?, ?, ?, TRUE, ?)";
  private static final String SILENCE =
      "UPDATE notification_preference SET mail = 'OFF', updatedAt = ?, version = version + 1"
          + " WHERE organizationId = ? AND userId = ? AND kind = ? AND mail <> 'OFF'";
  private static final String DROP =
      "DELETE FROM notification_digest WHERE organizationId = ? AND userId = ? AND kind = ?";

  private final Kinds kinds;
  private final Supplier<DataSource> source;
  // Rows are never deleted while their organization is there, so what is known stays true.
  private final Set<Owner> complete = ConcurrentHashMap.newKeySet();

  private record Owner(UUID organization, UUID user) {}

  /** Rows for some kinds; the database is asked for no earlier than a call comes. */
  PreferenceRows(Kinds kinds, Supplier<DataSource> source) {
    this.kinds = kinds;
    this.source = source;
  }

  /** Adds the rows that a user lacks, durable at once, since whoever reads writes nothing. */
  void complete(UUID user, Call call) {
    Owner key = new Owner(call.organization(), user);
    if (complete.contains(key)) {
      return;
    }
    Sql.with(source.get(), sql -> add(sql, user, call));
    if (complete.size() >= REMEMBERED) {
      complete.clear();
    }
    complete.add(key);
  }

  private boolean add(Sql sql, UUID user, Call call) {
    Set<String> known =
        new HashSet<>(sql.all(KNOWN, row -> row.text("kind"), call.organization(), user));
    List<NotificationKind> lacking =
        kinds.present().stream().filter(kind -> !known.contains(kind.word())).toList();
    for (NotificationKind kind : lacking) {
      sql.change(
          ADD,
          call.organization(),
          UuidV7.next(),
          call.now(),
          call.now(),
          user,
          kind.word(),
          kind.module(),
          kind.usualMail());
    }
    return !lacking.isEmpty();
  }

  /** Turns the mails of one kind off. */
  void silence(UUID user, String kind, Call call) {
    Sql sql = Sql.of(call.session());
    add(sql, user, call);
    sql.change(SILENCE, call.now(), call.organization(), user, kind);
    dropWaiting(user, kind, call);
  }

  /** Forgets what waits for a digest. */
  void dropWaiting(UUID user, String kind, Call call) {
    Sql.of(call.session()).change(DROP, call.organization(), user, kind);
  }
}
