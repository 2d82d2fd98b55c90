package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.accounts.SignInProviders;
import com.ecosire.domain.platform.auth.passwords.PasswordPolicy;
import com.ecosire.domain.platform.auth.sessions.CsrfTokens;
import com.ecosire.domain.platform.auth.signin.Persons;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.auth.tokens.SigningKeys;
import com.ecosire.domain.platform.organizations.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What clients ask about themselves and the server before and after signing in. */
public final class Asking {
  private final Parts parts;

  /**
   * What answers.
   *
   * @param open whether strangers can register without an invitation
   */
  public record Parts(
      AuthTables tables,
      SigningKeys keys,
      CsrfTokens csrf,
      Tenants tenants,
      SignInProviders providers,
      boolean open) {}

  /** Answers from these parts. */
  public Asking(Parts parts) {
    this.parts = parts;
  }

  /** A token bound to the session or, of strangers, to the browser. */
  CsrfToken csrf(Call call) {
    String binding = call.caller().session().map(UUID::toString).orElseGet(call.wallet()::mark);
    return new CsrfToken(parts.csrf.make(binding));
  }

  /** The public keys. */
  KeySet keys(Call call) {
    return new KeySet(parts.keys.published());
  }

  /** Who calls. */
  UserInfo user(Call call) {
    Account account = parts.tables.apart(view -> Persons.account(view, call));
    return new UserInfo(
        account.user(),
        account.person().name(),
        account.email(),
        account.emailVerified(),
        account.organization(),
        account.role(),
        List.copyOf(call.caller().rights().permissions()),
        account.person().locale(),
        account.person().timezone(),
        account.updatedAt());
  }

  private int least(Optional<UUID> organization) {
    return organization
        .map(id -> parts.tables.apart(view -> view.accounts().passwordLengthIn(id)))
        .orElse(PasswordPolicy.MIN_LENGTH);
  }

  /** What a sign-in page offers; of an unknown organization, what the server does. */
  SignInOptions options(AskedOptions asked, Call call) {
    Optional<UUID> organization =
        Optional.ofNullable(asked.organization())
            .flatMap(slug -> parts.tenants.bySlug(slug, call.session()));
    return new SignInOptions(
        parts.open,
        true,
        parts.providers.of(organization),
        new SignInOptions.PasswordBounds(least(organization), PasswordPolicy.MAX_LENGTH));
  }
}
