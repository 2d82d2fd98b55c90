package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;

/** Removes read notifications after 90 days, and unread ones after 365. */
final class OldNotifications {
  private static final Duration READ = Duration.ofDays(90);
  private static final Duration UNREAD = Duration.ofDays(365);
  private static final int BATCH = 1000;
  private static final String REMOVE =
      "DELETE FROM notification WHERE organizationId = ? AND (createdAt < ? OR (isRead AND"
          + " createdAt < ?)) LIMIT "
          + BATCH;

  private OldNotifications() {}

  static Job.Progress remove(Call call) {
    int removed =
        Sql.of(call.session())
            .change(REMOVE, call.organization(), call.now().minus(UNREAD), call.now().minus(READ));
    return new Job.Progress((long) removed, removed == BATCH);
  }
}
