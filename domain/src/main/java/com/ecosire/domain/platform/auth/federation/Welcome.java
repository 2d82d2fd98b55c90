package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.accounts.Newcomers;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import com.ecosire.domain.platform.auth.signin.SessionEnds;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows people again whom the provider vouches for, and makes those people that may join. A person
 * is known by the provider's subject, else by the address, if the provider has verified it.
 */
public final class Welcome {
  private static final String NOWHERE = "There is no organization here that lets you in";

  private final AuthTables tables;
  private final SessionEnds ends;
  private final Newcomers newcomers;
  private final Places places;

  /** A welcome at some tables. */
  public Welcome(AuthTables tables, SessionEnds ends, Newcomers newcomers, Places places) {
    this.tables = tables;
    this.ends = ends;
    this.newcomers = newcomers;
    this.places = places;
  }

  /** The account that somebody goes on with. */
  Account receive(ProvenIdentity identity, Attempt attempt, Call call) throws ProviderException {
    if (!identity.email().verified()) {
      throw ProviderException.denied("The identity provider has not verified the e-mail address");
    }
    AuthTables.View view = tables.of(call);
    Optional<UUID> linked = view.identities().find(identity.subject());
    Optional<UUID> known = linked.or(() -> view.accounts().owner(identity.email().address()));
    List<Account> accounts = known.map(view.accounts()::of).orElse(List.of());
    Places.Choice choice = places.choose(identity, attempt, accounts, call);
    Account account =
        choice.member().isPresent() ? choice.member().get() : join(identity, known, choice, call);
    Call acting = call.actingAs(account.caller(Optional.empty()));
    if (linked.isEmpty()) {
      claim(account, acting);
    }
    if (!account.person().name().equals(identity.name())) {
      view.accounts().rename(account.user(), identity.name(), call.now());
    }
    view.identities().note(identity.subject(), account.user(), call.now());
    return account;
  }

  /**
   * Who could not prove an address may have made the account before its owner came, to use it
   * together with him: what the account could be entered with until now ends.
   */
  private void claim(Account account, Call acting) {
    if (account.emailVerified()) {
      return;
    }
    AuthTables.View view = tables.of(acting);
    view.passwords().forget(account.user());
    view.authenticators().disable(account.user());
    view.recoveryCodes().clear(account.user());
    view.oneTimeTokens().forget(account.user());
    ends.endAll(account.user(), Optional.empty(), EndReason.REVOKED, acting);
    view.accounts().prove(account.user(), account.email(), acting.now());
    acting.changesRights();
  }

  private Account join(
      ProvenIdentity identity, Optional<UUID> known, Places.Choice choice, Call call)
      throws ProviderException {
    UUID organization = choice.joins().orElseThrow(() -> ProviderException.denied(NOWHERE));
    UUID user = known.orElseGet(UuidV7::next);
    Caller.Who who = Caller.Who.user(user, identity.name(), Optional.empty());
    Call acting = call.actingAs(new Caller(who, organization, Rights.NONE, Standing.good("free")));
    Account.Person person =
        new Account.Person(identity.email().address(), identity.name(), "en", "UTC");
    try {
      newcomers.join(new Newcomers.Newcomer(user, person, known.isEmpty()), choice.role(), acting);
    } catch (ProblemException e) {
      // No seat, or shut out there: the page is told, not the browser alone.
      throw ProviderException.denied(e.problem().detail());
    }
    if (known.isEmpty()) {
      acting.emit(
          AuthEvents.REGISTERED,
          new AuthEvents.RegisteredUser(user, person.email(), person.name()));
    }
    acting.session().flush();
    return tables
        .of(acting)
        .accounts()
        .in(organization, user)
        .orElseThrow(() -> ProviderException.denied(NOWHERE));
  }
}
