package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.accounts.StoredAccounts;
import com.ecosire.domain.platform.auth.federation.Identities;
import com.ecosire.domain.platform.auth.federation.ProvenIdentity;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Looks up whom tokens of the OpenID provider stand for: by the subject, else by the address if the
 * provider has verified it and so was it here.
 */
public record ProviderHolders(DataSource source, People people) {
  /** The caller; nobody where the person is unknown here, or no member of the organization. */
  Optional<Caller> find(ProvenIdentity identity) {
    return Sql.with(source, sql -> account(sql, identity))
        .flatMap(
            account -> people.caller(account.user(), account.organization(), Optional.empty()));
  }

  private static Optional<Account> account(Sql sql, ProvenIdentity identity) {
    StoredAccounts accounts = new StoredAccounts(sql);
    Optional<UUID> user = new Identities(sql).find(identity.subject());
    List<Account> known =
        user.isPresent()
            ? accounts.of(user.get())
            : identity.email().verified()
                ? accounts.byEmail(identity.email().address()).stream()
                    .filter(Account::emailVerified)
                    .toList()
                : List.of();
    return known.stream()
        .filter(account -> isNamed(sql, account, identity.organization()))
        .findFirst();
  }

  private static boolean isNamed(Sql sql, Account account, Optional<String> slug) {
    return slug.isEmpty()
        || sql.first(
                "SELECT id FROM organization WHERE organizationId = ? AND slug = ?",
                row -> row.id("id"),
                account.organization(),
                slug.get())
            .isPresent();
  }
}
