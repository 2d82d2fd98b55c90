package com.ecosire.domain.platform.users.ownership;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.life.Handover;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.platform.users.SignInDesk;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Makes another member the owner and the former one an admin, and tells both by mail. */
public final class OwnerHandover implements Handover {
  private static final String MEMBER =
      "SELECT m.name, m.email, m.locale, m.status, m.emailVerified, o.name AS organization FROM"
          + " membership m JOIN organization o ON o.organizationId = m.organizationId AND o.id ="
          + " m.organizationId WHERE m.organizationId = ? AND m.id = ?";

  private final RoleGrants grants;
  private final SignInDesk desk;
  private final Mails mails;

  /** Hands over by roles, for who knows the password. */
  public OwnerHandover(RoleGrants grants, SignInDesk desk, Mails mails) {
    this.grants = grants;
    this.desk = desk;
    this.mails = mails;
  }

  private record Party(
      String name, String email, String locale, boolean mayOwn, String organization) {
    static Party read(Row row) throws SQLException {
      return new Party(
          row.text("name"),
          row.text("email"),
          row.text("locale"),
          row.text("status").equals("ACTIVE") && row.is("emailVerified"),
          row.text("organization"));
    }

    Mail mail(MailTemplate template) {
      return Mail.to(email, template, locale).with("name", name).with("organization", organization);
    }
  }

  @Override
  public void to(UUID receiver, String password, Call call) {
    UUID giver = call.caller().person().orElseThrow();
    desk.requirePassword(giver, Optional.of(password));
    Party to = party(receiver, call);
    if (!to.mayOwn) {
      throw Problems.invalid(
          "userId", "not_active", "Must be an active member with a verified e-mail address");
    }
    grants.handOver(giver, receiver, call);
    Party from = party(giver, call);
    mails.send(from.mail(MailTemplate.OWNERSHIP_GIVEN).with("owner", to.name), call);
    mails.send(to.mail(MailTemplate.OWNERSHIP_RECEIVED).with("giver", from.name), call);
  }

  private static Party party(UUID user, Call call) {
    return Sql.of(call.session())
        .first(MEMBER, Party::read, call.organization(), user)
        .orElseThrow(() -> Problems.unknownReference("userId", "user"));
  }
}
