package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Messages of those in charge to the people of an organization. */
final class Announcements {
  private static final int PER_DAY = 20;
  private static final String SENT =
      "SELECT COUNT(*) AS sent FROM announcement WHERE organizationId = ? AND createdAt >= ?";
  private static final String ADD =
      "INSERT INTO announcement (organizationId, id, createdAt, createdById, recipients)"
          + " VALUES (?, ?, ?, ?, ?)";

  private final Organizations organizations;
  private final Recipients recipients;
  private final Notifier notifier;

  Announcements(Organizations organizations, Recipients recipients, Notifier notifier) {
    this.organizations = organizations;
    this.recipients = recipients;
    this.notifier = notifier;
  }

  /** Tells all who are meant, each once. */
  Announce.AnnouncementSent send(Announce sent, Call call) {
    if (empty(sent.userIds()) && empty(sent.roleIds()) && !sent.everyone()) {
      throw Problems.invalid(
          "everyone", "required", "At least one of userIds, roleIds and everyone must be given");
    }
    requireAddress(sent.link());
    requireFew(call);
    UUID id = UuidV7.at(call.now());
    int told = notifier.tell(notice(sent, id), readers(sent, call), call);
    Sql.of(call.session())
        .change(ADD, call.organization(), id, call.now(), call.caller().person(), told);
    return new Announce.AnnouncementSent(told);
  }

  private static boolean empty(List<UUID> ids) {
    return ids == null || ids.isEmpty();
  }

  private static Notice notice(Announce sent, UUID id) {
    Notice notice =
        new Notice(
                NotificationKind.ANNOUNCEMENT,
                sent.priority(),
                texts -> new Notice.Words(sent.title(), sent.body()),
                Optional.ofNullable(sent.link()),
                Optional.empty(),
                Optional.empty())
            .about("Announcement", id);
    return sent.mail() ? notice : notice.unmailed();
  }

  private Set<UUID> readers(Announce sent, Call call) {
    if (sent.everyone()) {
      return new LinkedHashSet<>(recipients.everybody(call));
    }
    Set<UUID> readers = new LinkedHashSet<>(empty(sent.userIds()) ? List.of() : sent.userIds());
    readers.addAll(recipients.holders(empty(sent.roleIds()) ? List.of() : sent.roleIds(), call));
    return readers;
  }

  /** Whoever follows a link must not run a script by it. */
  private static void requireAddress(String link) {
    if (link != null && !isPage(link) && !isWeb(link)) {
      throw Problems.invalid(
          "link", "invalid_format", "Must begin with one slash or be an http or https address");
    }
  }

  private static boolean isPage(String link) {
    return link.startsWith("/") && !link.startsWith("//") && !link.startsWith("/\\");
  }

  private static boolean isWeb(String link) {
    try {
      URI address = URI.create(link);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return Set.of("http", "https").contains(scheme) && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Of two at once one waits for the other, so that there are never more. */
  private void requireFew(Call call) {
    organizations.ownLocked(call);
    Instant today = call.now().truncatedTo(ChronoUnit.DAYS);
    long sent =
        Sql.of(call.session())
            .first(SENT, row -> row.number("sent"), call.organization(), today)
            .orElseThrow();
    if (sent >= PER_DAY) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED,
              "There were " + PER_DAY + " announcements today; more can be sent from midnight UTC",
              Duration.between(call.now(), today.plus(1, ChronoUnit.DAYS))));
    }
  }
}
