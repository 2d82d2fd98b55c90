package com.ecosire.domain.platform.auth;

import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.beforeEnrolment;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Option.whileClosing;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.auth.accounts.Invitations;
import com.ecosire.domain.platform.auth.accounts.Newcomers;
import com.ecosire.domain.platform.auth.accounts.SignInProviders;
import com.ecosire.domain.platform.auth.desk.PeopleDesk;
import com.ecosire.domain.platform.auth.federation.Arrivals;
import com.ecosire.domain.platform.auth.federation.Departures;
import com.ecosire.domain.platform.auth.federation.Federation;
import com.ecosire.domain.platform.auth.federation.FederationRows;
import com.ecosire.domain.platform.auth.federation.Places;
import com.ecosire.domain.platform.auth.federation.Welcome;
import com.ecosire.domain.platform.auth.info.Asking;
import com.ecosire.domain.platform.auth.info.InfoRows;
import com.ecosire.domain.platform.auth.info.Introspection;
import com.ecosire.domain.platform.auth.listing.Sessions;
import com.ecosire.domain.platform.auth.mfa.FactorRows;
import com.ecosire.domain.platform.auth.mfa.SecondFactors;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.recovery.EmailProofs;
import com.ecosire.domain.platform.auth.recovery.Passwords;
import com.ecosire.domain.platform.auth.recovery.RecoveryRows;
import com.ecosire.domain.platform.auth.sessions.CsrfTokens;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.platform.auth.signin.CodeExchange;
import com.ecosire.domain.platform.auth.signin.Entrance;
import com.ecosire.domain.platform.auth.signin.Registrations;
import com.ecosire.domain.platform.auth.signin.Renewals;
import com.ecosire.domain.platform.auth.signin.SessionEnds;
import com.ecosire.domain.platform.auth.signin.SignInRows;
import com.ecosire.domain.platform.auth.signin.SignIns;
import com.ecosire.domain.platform.auth.signin.SignOuts;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.SigningKeys;
import com.ecosire.domain.platform.organizations.Tenants;
import com.ecosire.domain.platform.users.SignInDesk;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Registration, sign-in, sessions, tokens, passwords and the second factor. */
public final class AuthModule implements BusinessModule {
  private final AuthTables tables;
  private final PasswordHasher hasher;
  private final SigningKeys keys;
  private final AccessTokens tokens;
  private final CsrfTokens csrf;
  private final SessionEnds ends;
  private final EmailProofs proofs;
  private final SignInRows.Handlers signIns;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Asking asking;
  private final Introspection introspection;
  private final PeopleDesk desk;
  private final FederationRows.Handlers federation;

  /**
   * What the module stands on.
   *
   * @param key hashes and seals what is secret
   * @param source the database, asked for no earlier than a call comes
   * @param terms what the operator decides
   */
  public record Foundation(
      MasterKey key, Supplier<DataSource> source, AuthTerms terms, Mails mails, Tenants tenants) {}

  /**
   * Where others help.
   *
   * @param invitations by which people join
   * @param newcomers by whom people join who sign in elsewhere
   */
  public record Neighbours(Invitations invitations, Newcomers newcomers) {
    /** Without help. */
    public static final Neighbours NONE = new Neighbours(Invitations.NONE, Newcomers.NONE);
  }

  /** The module on a foundation. */
  public AuthModule(Foundation on, Neighbours neighbours) {
    Clock clock = Clock.systemUTC();
    AuthTerms terms = on.terms;
    this.tables = new AuthTables(on.source, on.key);
    this.keys = new SigningKeys(on.source, on.key, terms.rotation(), clock);
    this.tokens = new AccessTokens(keys, terms.party(), clock);
    this.csrf = new CsrfTokens(on.key, clock);
    this.ends = new SessionEnds(tables);
    this.proofs = new EmailProofs(tables, on.mails);
    this.hasher = new PasswordHasher(on.key, terms.cost());
    Entrance entrance = new Entrance(tables, tokens);
    this.signIns =
        new SignInRows.Handlers(
            registrations(hasher, entrance, on, neighbours.invitations),
            new SignIns(tables, hasher, entrance),
            new CodeExchange(tables, entrance),
            new Renewals(tables, entrance, ends, on.mails),
            new SignOuts(ends));
    this.passwords = new Passwords(tables, hasher, ends, on.mails);
    this.factors = new SecondFactors(tables, hasher, on.mails);
    this.asking =
        new Asking(
            new Asking.Parts(tables, keys, csrf, on.tenants, providers(terms), terms.open()));
    this.introspection = new Introspection(tables, tokens, new KeyHash(on.key), on.source);
    this.federation = federation(on, neighbours.newcomers);
    this.desk =
        new PeopleDesk(
            new PeopleDesk.Parts(tables, hasher, ends, proofs, on.mails, new TokenHash(on.key)));
  }

  private FederationRows.Handlers federation(Foundation on, Newcomers newcomers) {
    Optional<Federation> elsewhere = on.terms.elsewhere();
    Places places = new Places(tables, on.tenants, elsewhere);
    return new FederationRows.Handlers(
        new Departures(tables, elsewhere),
        new Arrivals(tables, elsewhere, new Welcome(tables, ends, newcomers, places)));
  }

  private static SignInProviders providers(AuthTerms terms) {
    return terms
        .elsewhere()
        .<SignInProviders>map(known -> organization -> List.of(known.shown()))
        .orElse(SignInProviders.NONE);
  }

  private Registrations registrations(
      PasswordHasher hasher, Entrance entrance, Foundation on, Invitations invitations) {
    return new Registrations(
        new Registrations.Parts(
            tables, hasher, entrance, proofs, on.tenants, invitations, on.terms.open()));
  }

  /** Hashes passwords, few at a time, also those of other modules. */
  public PasswordHasher passwords() {
    return hasher;
  }

  /** The keys that the server signs with. */
  public SigningKeys keys() {
    return keys;
  }

  /** The tokens, for telling who calls. */
  public AccessTokens tokens() {
    return tokens;
  }

  /** The tokens for calls by cookie. */
  public CsrfTokens csrf() {
    return csrf;
  }

  /** What the care of people needs of signing in. */
  public SignInDesk desk() {
    return desk;
  }

  /** Removes what nobody needs any more; says how many rows. */
  public int sweep(Instant now) {
    return tables.apart(view -> view.sweep(now)) + tables.locks().sweep(now);
  }

  @Override
  public ModuleApi api() {
    ModuleApi api =
        module(
                "auth",
                Area.PLATFORM,
                "Registration, sign-in, sessions, tokens, passwords and the second factor",
                resource("/auth/sessions", new Sessions(ends), "a session of the caller")
                    .list(needs(USER), personally())
                    .delete(needs(USER), personally(), emits(AuthEvents.SESSION_REVOKED)))
            .raises(
                AuthEvents.REGISTERED,
                AuthEvents.SESSION_CREATED,
                AuthEvents.SESSION_REVOKED,
                AuthEvents.REUSE_DETECTED,
                AuthEvents.PASSWORD_CHANGED,
                AuthEvents.MFA_ENABLED,
                AuthEvents.MFA_DISABLED)
            // Who is kept from all else must still be able to sign in, enrol and leave.
            .everywhere(beforeEnrolment(), whileClosing());
    SignInRows.add(api, signIns);
    FederationRows.add(api, federation);
    RecoveryRows.add(api, passwords, proofs);
    FactorRows.add(api, factors);
    return InfoRows.add(api, asking, introspection);
  }
}
