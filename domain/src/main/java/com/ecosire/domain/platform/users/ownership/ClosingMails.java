package com.ecosire.domain.platform.users.ownership;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Tells the owners of an organization that it is closing, and until when they can restore it. */
public final class ClosingMails implements Event.Listener<Organization> {
  private static final String OWNERS =
      "SELECT name, email, locale FROM membership WHERE organizationId = ? AND role = 'owner' AND"
          + " status = 'ACTIVE'";

  private final Mails mails;

  /** Leaves the mails here. */
  public ClosingMails(Mails mails) {
    this.mails = mails;
  }

  private record Owner(String name, String email, String locale) {
    static Owner read(Row row) throws SQLException {
      return new Owner(row.text("name"), row.text("email"), row.text("locale"));
    }
  }

  @Override
  public void on(Organization closing, Call call) {
    String day = LocalDate.ofInstant(closing.closesAt().orElseThrow(), ZoneOffset.UTC).toString();
    for (Owner owner : Sql.of(call.session()).all(OWNERS, Owner::read, closing.id())) {
      mails.send(
          Mail.to(owner.email, MailTemplate.ORGANIZATION_CLOSING, owner.locale)
              .with("name", owner.name)
              .with("organization", closing.name())
              .with("date", day),
          call);
    }
  }
}
