package com.ecosire.domain.platform.users;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.accepted;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.beforeEnrolment;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Option.withProvenEmail;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.platform.roles.RolesModule;
import com.ecosire.domain.platform.users.colleagues.Colleagues;
import com.ecosire.domain.platform.users.invitations.InvitationEvents;
import com.ecosire.domain.platform.users.invitations.InvitationMails;
import com.ecosire.domain.platform.users.invitations.InvitationRows;
import com.ecosire.domain.platform.users.invitations.Reception;
import com.ecosire.domain.platform.users.invitations.SentInvitations;
import com.ecosire.domain.platform.users.ownership.ClosingMails;
import com.ecosire.domain.platform.users.ownership.LastMemberships;
import com.ecosire.domain.platform.users.pictures.Avatars;
import com.ecosire.domain.transfer.ImportReport;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** People who sign in, their profile, and invitations into the organization. */
public final class UsersModule implements BusinessModule {
  private final Members members;
  private final Memberships memberships;
  private final Users users;
  private final UserLife life;
  private final Profiles profiles;
  private final LastMemberships lastMemberships;
  private final UserTransfer transfer;
  private final SentInvitations invitations;
  private final Reception reception;
  private final ClosingMails closingMails;

  /**
   * What the module stands on.
   *
   * @param desk where people sign in
   * @param mails where invitations are left
   * @param source the database, asked for no earlier than a call comes
   * @param portal the public address of the server
   */
  public record Foundation(
      OrganizationsModule organizations,
      RolesModule roles,
      SignInDesk desk,
      Mails mails,
      Supplier<DataSource> source,
      String portal) {}

  /** The module on a foundation. */
  public UsersModule(Foundation on) {
    RoleGrants grants = on.roles.grants();
    Seats seats = new Seats(on.organizations.organizations());
    this.members = new Members(grants, this::remove);
    this.users = new Users(new Users.Parts(members, grants, seats, on.desk, on.portal));
    this.memberships = new Memberships(members, users, grants);
    this.life = new UserLife(users, grants, on.desk);
    this.profiles = new Profiles(users, on.desk);
    this.lastMemberships = new LastMemberships(on.desk);
    this.closingMails = new ClosingMails(on.mails);
    this.transfer = new UserTransfer(users, on.roles.roles());
    this.invitations =
        new SentInvitations(
            grants,
            seats,
            new InvitationMails(on.organizations.organizations(), on.desk, on.mails));
    this.reception =
        new Reception(new Reception.Parts(invitations, memberships, on.desk, on.source));
  }

  private void remove(UUID id, Call call) {
    users.delete(id, call);
  }

  /** What makes people members of organizations. */
  public Memberships memberships() {
    return memberships;
  }

  /** What lets those in who were invited. */
  public Reception reception() {
    return reception;
  }

  /** The users, for the server's own start. */
  public Users users() {
    return users;
  }

  /** The rows of the organizations' members, which stand in their table. */
  public Resource<?, ?> ofOrganizations() {
    return resource(
            "/organizations/{organizationId}/members", members, "a member of the organization")
        .list()
        .get()
        .update(needs(ADMIN), emits(UserEvents.CHANGED))
        .delete(needs(USER), emits(UserEvents.LEFT, UserEvents.DELETED));
  }

  @Override
  public ModuleApi api() {
    return module(
            "users",
            Area.PLATFORM,
            "People who sign in, their profile, and invitations into the organization",
            own(moved(cared(resource("/users", users, "a user")))),
            InvitationRows.of(invitations, reception),
            resource("/users/colleagues", new Colleagues(), "a user by name"))
        .raises(
            UserEvents.CREATED,
            UserEvents.UPDATED,
            UserEvents.DELETED,
            UserEvents.SUSPENDED,
            UserEvents.REACTIVATED,
            UserEvents.JOINED,
            UserEvents.CHANGED,
            UserEvents.LEFT,
            InvitationEvents.CREATED,
            InvitationEvents.ACCEPTED)
        .on(RolesModule.ASSIGNED, members::tellChanged)
        .on(RolesModule.UNASSIGNED, members::tellChanged)
        .on(UserEvents.INVITING, invitations::requireNoOther)
        .on(OrganizationsModule.CREATED, (organization, call) -> own(call))
        .on(OrganizationsModule.CLOSING, closingMails)
        .on(OrganizationsModule.ERASING_PEOPLE, lastMemberships::forget)
        .on(UserEvents.CREATED, invitations::invite)
        .on(UserEvents.READDRESSED, invitations::readdress)
        .on(UserEvents.REMOVING, invitations::withdraw);
  }

  /** Who makes an organization owns it; who is only registering becomes its owner by that. */
  private void own(Call call) {
    call.caller()
        .person()
        .filter(person -> new PersonRows(call).isKnown(person))
        .ifPresent(person -> memberships.own(person, call));
  }

  private Resource<User, UserInput> cared(Resource<User, UserInput> resource) {
    return resource
        .list()
        .get()
        .create(
            needs(ADMIN), withProvenEmail(), emits(UserEvents.CREATED, InvitationEvents.CREATED))
        .update(needs(ADMIN), emits(UserEvents.UPDATED, UserEvents.CHANGED))
        .delete(needs(ADMIN), emits(UserEvents.DELETED, UserEvents.LEFT))
        .itemCommand(
            "suspend",
            UserLife.Suspension.class,
            one(User.class),
            "Shut a user out: sessions end, and keys of the user answer 401",
            life::suspend,
            needs(ADMIN),
            emits(UserEvents.SUSPENDED))
        .itemCommand(
            "reactivate",
            one(User.class),
            "Let a suspended user in again, or end the lock after failed sign-ins",
            life::reactivate,
            needs(ADMIN),
            emits(UserEvents.REACTIVATED))
        .itemCommand(
            "resetSecondFactor",
            UserLife.FactorReset.class,
            one(User.class),
            "Turn the second factor of a user off, who is told by mail",
            life::resetSecondFactor,
            at("/users/{id}/reset-mfa"),
            needs(ADMIN));
  }

  private Resource<User, UserInput> moved(Resource<User, UserInput> resource) {
    return resource
        .itemQuery(
            "avatar",
            file("image/png"),
            "The picture of a user; initials on a colour where none is set",
            (id, call) -> Avatars.of(id, users.get(id, call).name(), call))
        .command(
            "import",
            UserTransfer.ImportUsers.class,
            one(ImportReport.class),
            "Add users from a CSV file, or change those that have the e-mail",
            transfer::importCsv,
            needs(ADMIN),
            withProvenEmail(),
            emits(UserEvents.CREATED, UserEvents.UPDATED, InvitationEvents.CREATED))
        .query(
            "export",
            UserTransfer.ExportUsers.class,
            file("text/csv", "application/x-ndjson"),
            "All users as CSV, or one JSON object a line",
            transfer::export,
            needs(ADMIN),
            audited());
  }

  private Resource<User, UserInput> own(Resource<User, UserInput> resource) {
    return resource
        .query(
            "me",
            one(User.class),
            "The user who calls; of an API key, the user who made it",
            profiles::me,
            needs(USER),
            beforeEnrolment())
        .patch(
            "updateMe",
            Profiles.OwnProfile.class,
            one(User.class),
            "Change the user who calls; absent fields stay as they are",
            profiles::update,
            at("/users/me"),
            needs(USER),
            beforeEnrolment(),
            emits(UserEvents.UPDATED))
        .command(
            "changeEmail",
            Profiles.NewEmail.class,
            nothing(),
            "Mail a link to a new address, which is the user's once it is followed",
            profiles::changeEmail,
            at("/users/me/email"),
            needs(USER),
            beforeEnrolment(),
            accepted())
        .command(
            "setAvatar",
            Avatars.NewAvatar.class,
            one(User.class),
            "Set the picture of the user who calls",
            profiles::setAvatar,
            at("/users/me/avatar"),
            via("PUT"),
            needs(USER),
            beforeEnrolment())
        .query(
            "myOrganizations",
            many(Profiles.OwnOrganization.class),
            "The organizations that the user who calls belongs to",
            profiles::organizations,
            at("/users/me/organizations"),
            needs(USER),
            beforeEnrolment());
  }
}
