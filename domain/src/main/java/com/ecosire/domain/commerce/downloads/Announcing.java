package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells who may load a new version of it by mail, some contacts at a time, each once; where the
 * process ends meanwhile, it goes on after the last one told.
 */
final class Announcing {
  private static final int AT_ONCE = 100;

  /** Who has an active grant for the channel, which no licence bars from the version. */
  private static final String HOLDERS =
      "SELECT DISTINCT c.id, c.name, c.email FROM download_grant g JOIN contact c ON"
          + " c.organizationId = g.organizationId AND c.id = g.contactId LEFT JOIN license l ON"
          + " l.organizationId = g.organizationId AND l.id = g.licenseId WHERE g.organizationId = ?"
          + " AND g.productId = ? AND g.status = 'ACTIVE' AND (g.expiresAt IS NULL OR g.expiresAt >"
          + " ?) AND (? = 'STABLE' OR g.channel = 'BETA') AND (l.id IS NULL OR (l.status NOT IN"
          + " ('REVOKED', 'SUSPENDED') AND (l.updatesUntil IS NULL OR l.updatesUntil >= ?) AND"
          + " (l.expiresAt IS NULL OR l.expiresAt >= ?))) AND c.email IS NOT NULL AND (? IS NULL OR"
          + " c.id > ?) ORDER BY c.id LIMIT "
          + AT_ONCE;

  private static final String NAME = "SELECT name FROM product WHERE organizationId = ? AND id = ?";

  private final DownloadFiles files;
  private final Organizations organizations;
  private final Mails mails;

  private record Holder(UUID id, String name, String email) {}

  Announcing(DownloadFiles files, Organizations organizations, Mails mails) {
    this.files = files;
    this.organizations = organizations;
    this.mails = mails;
  }

  /** Tells some holders of one version. */
  Job.Progress tell(Call call) {
    Optional<DownloadFile> due =
        files.where("r.announcing = true", call).orderBy("r.id").locked().first();
    if (due.isEmpty()) {
      return Job.Progress.NOTHING;
    }
    DownloadFile file = due.get();
    List<Holder> holders = holders(file, call);
    if (!holders.isEmpty()) {
      Organization from = organizations.own(call);
      String product = product(file, call);
      holders.forEach(holder -> mails.send(mail(file, holder, product, from), call));
      file.announcedTo = holders.getLast().id;
    }
    file.announcing = holders.size() == AT_ONCE;
    return new Job.Progress((long) holders.size(), true);
  }

  private static List<Holder> holders(DownloadFile file, Call call) {
    return Sql.of(call.session())
        .all(
            HOLDERS,
            row -> new Holder(row.id("id"), row.text("name"), row.text("email")),
            call.organization(),
            file.productId,
            call.now(),
            file.channel(),
            file.publishedAt,
            file.publishedAt,
            Optional.ofNullable(file.announcedTo),
            Optional.ofNullable(file.announcedTo));
  }

  private static String product(DownloadFile file, Call call) {
    return Sql.of(call.session())
        .first(NAME, row -> row.text("name"), call.organization(), file.productId)
        .orElseThrow();
  }

  private static Mail mail(DownloadFile file, Holder holder, String product, Organization from) {
    return Mail.to(holder.email, MailTemplate.NEW_VERSION, from.locale().toLanguageTag())
        .with("name", holder.name)
        .with("product", product)
        .with("version", file.release)
        .with("organization", from.name());
  }
}
