package com.ecosire.domain.platform.users.invitations;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.users.SignInDesk;

/** Sends the links of invitations. */
public final class InvitationMails {
  private final Organizations organizations;
  private final SignInDesk desk;
  private final Mails mails;

  /** Links that the desk knows again. */
  public InvitationMails(Organizations organizations, SignInDesk desk, Mails mails) {
    this.organizations = organizations;
    this.desk = desk;
    this.mails = mails;
  }

  /** Gives an invitation a new link, and mails it in the language of the organization. */
  void send(Invitation invitation, Call call) {
    String token = desk.newToken();
    invitation.send(desk.hashOfToken(token), call.now());
    Organization organization = organizations.own(call);
    boolean ofItself = call.caller().kind() == Caller.Kind.SYSTEM;
    Mail mail =
        Mail.to(
                invitation.input.email,
                ofItself ? MailTemplate.ACCOUNT_MADE : MailTemplate.INVITATION,
                organization.locale().toLanguageTag())
            .with("organization", organization.name())
            .with("link", mails.link("/accept-invitation#token=" + token));
    mails.send(ofItself ? mail : invited(mail, invitation.input.message, call), call);
  }

  private static Mail invited(Mail mail, String message, Call call) {
    return mail.with("inviter", call.caller().name())
        .with("message", message == null ? "" : message.strip());
  }
}
