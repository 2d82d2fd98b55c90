package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.apikeys.ApiKey;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.platform.users.UserEvents;
import com.ecosire.domain.platform.webhooks.WebhooksModule;
import com.ecosire.domain.platform.webhooks.endpoints.DisabledReason;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens in other modules that users are told of. */
final class Occasions {
  private static final int URL_LENGTH = 500;
  private static final String SECURITY_PAGE = "/settings/security";
  private static final String TAKE_QUOTA =
      "UPDATE organization_day SET notified = told WHERE organizationId = ? AND day = CAST(? AS"
          + " DATE) AND notified < told";
  private static final String QUOTA =
      "SELECT told, calls FROM organization_day WHERE organizationId = ? AND day = CAST(? AS DATE)";
  private static final List<String> OF_USER = List.of("notification", "notification_digest");

  private final Notifier notifier;
  private final Recipients recipients;

  Occasions(Notifier notifier, Recipients recipients) {
    this.notifier = notifier;
    this.recipients = recipients;
  }

  private record Quota(long percent, long calls) {
    static Quota read(Row row) throws SQLException {
      return new Quota(row.number("told"), row.number("calls"));
    }
  }

  /** Listens to the other modules. */
  ModuleApi listen(ModuleApi api) {
    return api.on(AuthEvents.NEW_DEVICE, (session, call) -> newDevice(session.userId(), call))
        .on(AuthEvents.PASSWORD_CHANGED, (user, call) -> newPassword(user.userId(), call))
        .on(AuthEvents.MFA_ENABLED, (user, call) -> factor(user.userId(), 1, call))
        .on(AuthEvents.MFA_DISABLED, (user, call) -> factor(user.userId(), 0, call))
        .on(ApiKeysModule.EXPIRING, this::expiring)
        .on(WebhooksModule.DISABLED, this::endpointDisabled)
        .on(UserEvents.REMOVING, Occasions::forget);
  }

  private void newDevice(UUID user, Call call) {
    String place = call.origin().address();
    notifier.tell(
        Notice.of(NotificationKind.SECURITY_NEW_DEVICE, SECURITY_PAGE, place), List.of(user), call);
  }

  /** Mailed by the module of sign-ins, to whoever has an account. */
  private void newPassword(UUID user, Call call) {
    notifier.tell(
        Notice.of(NotificationKind.SECURITY_PASSWORD_CHANGED, SECURITY_PAGE).mailedElsewhere(),
        List.of(user),
        call);
  }

  /** That it is off is mailed by the module of sign-ins. */
  private void factor(UUID user, int on, Call call) {
    Notice notice = Notice.of(NotificationKind.SECURITY_MFA_CHANGED, SECURITY_PAGE, on);
    notifier.tell(on == 0 ? notice.mailedElsewhere() : notice, List.of(user), call);
  }

  private void expiring(ApiKey key, Call call) {
    String day = LocalDate.ofInstant(key.expiresAt().orElseThrow(), ZoneOffset.UTC).toString();
    notifier.tell(
        Notice.of(NotificationKind.API_KEY_EXPIRING, "/settings/api-keys", key.name(), day)
            .about("ApiKey", key.id()),
        key.maker().map(List::of).orElse(List.of()),
        call);
  }

  /** Those who can mend it are told of what nobody did himself. */
  private void endpointDisabled(WebhookEndpoint endpoint, Call call) {
    DisabledReason reason = endpoint.disabledReason().orElse(DisabledReason.BY_USER);
    if (reason == DisabledReason.BY_USER) {
      return;
    }
    int gone = reason == DisabledReason.GONE ? 1 : 0;
    notifier.tell(
        Notice.of(
                NotificationKind.WEBHOOK_ENDPOINT_DISABLED,
                "/settings/webhooks",
                endpoint.url().substring(0, Math.min(endpoint.url().length(), URL_LENGTH)),
                gone)
            .about("WebhookEndpoint", endpoint.id()),
        recipients.allowed("webhooks", Access.ADMIN, call),
        call);
  }

  /** What was for somebody who is taken out of the organization. */
  private static void forget(User user, Call call) {
    for (String table : OF_USER) {
      Sql.of(call.session())
          .change(
              "DELETE FROM " + table + " WHERE organizationId = ? AND userId = ?",
              call.organization(),
              user.id());
    }
  }

  /** Tells those who can do something about it that the calls of the day come to their end. */
  Job.Progress tellOfQuota(Call call) {
    String today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC).toString();
    Sql sql = Sql.of(call.session());
    if (sql.change(TAKE_QUOTA, call.organization(), today) == 0) {
      return Job.Progress.NOTHING;
    }
    Optional<Quota> quota = sql.first(QUOTA, Quota::read, call.organization(), today);
    quota.ifPresent(
        reached ->
            notifier.tell(
                Notice.of(
                    NotificationKind.QUOTA_REACHED,
                    "/settings/usage",
                    reached.percent,
                    reached.calls),
                recipients.allowed("organizations", Access.ADMIN, call),
                call));
    return new Job.Progress(1L, false);
  }
}
