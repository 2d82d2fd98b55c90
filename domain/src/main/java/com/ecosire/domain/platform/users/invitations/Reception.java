package com.ecosire.domain.platform.users.invitations;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.users.Member;
import com.ecosire.domain.platform.users.Memberships;
import com.ecosire.domain.platform.users.NewPerson;
import com.ecosire.domain.platform.users.SignInDesk;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.sql.Sql;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Lets those in who were invited. */
public final class Reception {
  /** The link of an invitation. */
  @Doc("The link of an invitation")
  record InvitationLink(@Doc("The token of the link") @NotNull @Size(max = 100) String token) {
    @Override
    public String toString() {
      return "the link of an invitation";
    }
  }

  /** What an invitation says to whoever has its link. */
  @Doc("What an invitation says to whoever has its link")
  record InvitationInfo(
      @Doc("Whom it was sent to") @NotNull @Is(Scalar.EMAIL) String email,
      @Doc("The name, if it is known") String name,
      @Doc(value = "Name of the organization", example = "Castle Street Coffee") @NotNull
          String organizationName,
      @Doc(value = "Who sent it", example = "Ada Lovelace") @NotNull String invitedBy,
      @Doc("Until when it can be followed") @NotNull Instant expiresAt,
      @Doc("Whether the address has an account, with which the invitation is followed")
          boolean hasAccount) {}

  /** Somebody who follows an invitation. Never printed. */
  @Doc("Somebody who follows an invitation")
  record FollowedInvitation(
      @Doc("The token of the link") @NotNull @Size(max = 100) String token,
      @Doc(value = "The name; needed where there is no account yet", example = "Ada Lovelace")
          @Size(min = 1, max = 200)
          String name,
      @Doc("The password to be; needed where there is no account yet") @Is(Scalar.SECRET)
          String password) {
    @Override
    public String toString() {
      return "a followed invitation";
    }
  }

  /** Who joined by an invitation. */
  @Doc("Who joined by an invitation")
  record JoinedUser(
      @Doc("The user") @NotNull UUID userId,
      @Doc("The organization") @NotNull UUID organizationId,
      @Doc(value = "Key of the strongest role", example = "member") @NotNull String role) {}

  /**
   * Where an invitation leads.
   *
   * @param organization the inviting organization
   * @param user who follows it
   */
  public record Way(UUID organization, UUID user) {}

  private final Parts parts;

  /** What receiving people needs. */
  public record Parts(
      SentInvitations invitations,
      Memberships memberships,
      SignInDesk desk,
      Supplier<DataSource> source) {}

  /** A reception with these parts. */
  public Reception(Parts parts) {
    this.parts = parts;
  }

  /** Looked up apart, since hashing a password comes next, which no connection is to wait for. */
  private Optional<OpenInvitation> find(String token, Call call) {
    byte[] hash = parts.desk.hashOfToken(token);
    return Sql.with(parts.source.get(), sql -> OpenInvitation.find(sql, hash, call.now()));
  }

  InvitationInfo lookUp(InvitationLink link, Call call) {
    OpenInvitation open = find(link.token(), call).orElseThrow(Reception::unknown);
    return new InvitationInfo(
        open.email(),
        open.name().orElse(null),
        open.from().organization(),
        open.from().inviter(),
        open.expiresAt(),
        open.account().isPresent());
  }

  private static ProblemException unknown() {
    return Problems.notFound("invitation; it may be over, used or taken back");
  }

  JoinedUser accept(FollowedInvitation sent, Call call) {
    OpenInvitation open = find(sent.token(), call).orElseThrow(Reception::unknown);
    Member member =
        open.account().isPresent()
            ? join(open, open.account().get(), call)
            : enter(open, sent, call);
    return new JoinedUser(member.id(), open.place().organization(), member.role());
  }

  /** Only the one who is invited, signed in, joins with an account. */
  private Member join(OpenInvitation open, UUID person, Call call) {
    boolean isOwn =
        call.caller().kind() == Caller.Kind.USER
            && call.caller().person().equals(Optional.of(person));
    if (!isOwn) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED,
          "The invited person has an account and must be signed in with it");
    }
    Call acting = acting(call.caller().who(), open, call);
    Invitation used = use(open, acting);
    Member member =
        parts.memberships.join(person, used.input.roleIds, open.from().invitedBy(), acting);
    acting.emit(InvitationEvents.ACCEPTED, used);
    return member;
  }

  private Invitation use(OpenInvitation open, Call acting) {
    return parts.invitations.use(open.place().id(), acting).orElseThrow(Reception::unknown);
  }

  private static Call acting(Caller.Who who, OpenInvitation open, Call call) {
    UUID organization = open.place().organization();
    return call.actingAs(new Caller(who, organization, Rights.NONE, Standing.good("free")));
  }

  private Member enter(OpenInvitation open, FollowedInvitation sent, Call call) {
    requireBoth(sent);
    String hash = parts.desk.hashOf(sent.password(), open.email(), open.place().organization());
    UUID user = open.person().map(OpenInvitation.Person::id).orElseGet(UuidV7::next);
    NewPerson person =
        new NewPerson(
            user, open.email(), sent.name(), open.from().locale(), open.from().timezone());
    Caller.Who who = Caller.Who.user(user, sent.name(), Optional.empty());
    Call acting = acting(who, open, call);
    Member member = welcome(open, person, acting);
    parts.desk.setPassword(user, hash, acting);
    return member;
  }

  private Member welcome(OpenInvitation open, NewPerson person, Call acting) {
    Invitation used = use(open, acting);
    Member member =
        parts.memberships.welcome(person, used.input.roleIds, open.from().invitedBy(), acting);
    acting.emit(InvitationEvents.ACCEPTED, used);
    return member;
  }

  private static void requireBoth(FollowedInvitation sent) {
    List<Violation> missing = new ArrayList<>();
    if (sent.name() == null) {
      missing.add(new Violation("name", "required", "Is required where there is no account"));
    }
    if (sent.password() == null) {
      missing.add(new Violation("password", "required", "Is required where there is no account"));
    }
    if (!missing.isEmpty()) {
      throw Problems.invalid(missing);
    }
  }

  /**
   * Where an invitation leads somebody who registers with its token; empty where it is no good for
   * the address, or the address has an account.
   */
  public Optional<Way> way(String token, String email, Call call) {
    return find(token, call)
        .filter(open -> open.email().equalsIgnoreCase(email) && open.account().isEmpty())
        .map(
            open ->
                new Way(
                    open.place().organization(),
                    open.person().map(OpenInvitation.Person::id).orElseGet(UuidV7::next)));
  }

  /**
   * Makes somebody who registers a member where an invitation leads; the call acts for the person.
   *
   * @return key of the strongest role
   */
  public String follow(String token, NewPerson person, Call acting) {
    OpenInvitation open = find(token, acting).orElseThrow(Reception::unknown);
    return welcome(open, person, acting).role();
  }
}
