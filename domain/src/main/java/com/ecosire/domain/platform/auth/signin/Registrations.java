package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.accounts.Invitations;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.passwords.PasswordPolicy;
import com.ecosire.domain.platform.auth.recovery.EmailProofs;
import com.ecosire.domain.platform.auth.sessions.SessionStart;
import com.ecosire.domain.platform.auth.sessions.SignInMethod;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.organizations.Tenants;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registration: a new person, and a new organization unless somebody was invited. */
public final class Registrations {
  private static final String OWNER = "owner";

  private final Parts parts;

  /**
   * What registering needs.
   *
   * @param open whether strangers can register without an invitation
   */
  public record Parts(
      AuthTables tables,
      PasswordHasher hasher,
      Entrance entrance,
      EmailProofs proofs,
      Tenants tenants,
      Invitations invitations,
      boolean open) {}

  /** Registration with these parts. */
  public Registrations(Parts parts) {
    this.parts = parts;
  }

  /** Makes a person, and signs it in. */
  Registered register(Registering sent, Call call) {
    check(sent);
    Optional<Invitations.Joining> joining = joining(sent, call);
    if (joining.isEmpty() && parts.tables.apart(view -> view.accounts().isTaken(sent.email()))) {
      throw Problems.alreadyExists("email", "There is an account with this e-mail");
    }
    joining.ifPresent(found -> requireLength(sent, found.organization()));
    // Before the transaction: hashing takes long, and no connection is to wait for it.
    String hash = parts.hasher.hash(sent.password());
    Account account =
        account(
            sent, joining.orElseGet(() -> new Invitations.Joining(UuidV7.next(), UuidV7.next())));
    Call acting = call.actingAs(account.caller(Optional.empty()));
    account = joining.isPresent() ? follow(sent, account, acting) : found(sent, account, acting);
    parts.tables.of(call).passwords().set(account.user(), hash, call.now());
    acting.emit(
        AuthEvents.REGISTERED,
        new AuthEvents.RegisteredUser(account.user(), account.email(), sent.name()));
    if (!account.emailVerified()) {
      parts.proofs.ask(account, acting);
    }
    return Registered.with(parts.entrance.begin(account, start(account, joining), acting), account);
  }

  /** With an organization of its own. */
  private Account found(Registering sent, Account account, Call acting) {
    String name = Optional.ofNullable(sent.organizationName()).orElse(sent.name());
    parts.tenants.found(name, "free", acting);
    // What was found above must be there for the rows that refer to it.
    acting.session().flush();
    parts.tables.of(acting).accounts().create(account, acting.now());
    return account;
  }

  /** Who has an invitation's token has read the mail, which proves the address. */
  private Account follow(Registering sent, Account account, Call acting) {
    String role = parts.invitations.follow(sent.invitationToken(), account, acting);
    return new Account(account.place(), account.person(), role, true, false, Instant.EPOCH);
  }

  private void check(Registering sent) {
    List<Violation> violations =
        new ArrayList<>(PasswordPolicy.violations("password", sent.password(), sent.email()));
    if (!sent.acceptTerms()) {
      violations.add(new Violation("acceptTerms", "not_accepted", "The terms must be accepted"));
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    if (!parts.open && sent.invitationToken() == null) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "Registration is open to those who were invited only");
    }
  }

  /** An organization may ask for more than the server does. */
  private void requireLength(Registering sent, UUID organization) {
    int least = parts.tables.apart(view -> view.accounts().passwordLengthIn(organization));
    List<Violation> violations =
        PasswordPolicy.violations(
            "password", new PasswordPolicy.Candidate(sent.password(), sent.email(), least));
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  private Optional<Invitations.Joining> joining(Registering sent, Call call) {
    if (sent.invitationToken() == null) {
      return Optional.empty();
    }
    Optional<Invitations.Joining> joining =
        parts.invitations.find(sent.invitationToken(), sent.email(), call);
    if (joining.isEmpty()) {
      throw Problems.invalid(
          "invitationToken",
          "unknown_invitation",
          "The invitation is unknown, over or another's; who has an account signs in and accepts"
              + " it");
    }
    return joining;
  }

  private static Account account(Registering sent, Invitations.Joining place) {
    return new Account(
        new Account.Place(place.user(), place.organization()),
        new Account.Person(sent.email(), sent.name(), sent.locale(), sent.timezone()),
        OWNER,
        false,
        false,
        Instant.EPOCH);
  }

  private static SessionStart start(Account account, Optional<Invitations.Joining> joining) {
    return new SessionStart(
        account.user(),
        account.organization(),
        joining.isPresent() ? SignInMethod.INVITATION : SignInMethod.PASSWORD,
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }
}
