package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.organizations.Tenants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Chooses the organization of who comes from a provider: the one that the provider names; else one
 * where the person is a member; else the one whose page it came from, if that lets the address's
 * domain in; else the one that the operator names.
 */
public final class Places {
  private final AuthTables tables;
  private final Tenants tenants;
  private final Optional<Federation.Joining> terms;

  /** Places under the operator's terms. */
  public Places(AuthTables tables, Tenants tenants, Optional<Federation> federation) {
    this.tables = tables;
    this.tenants = tenants;
    this.terms = federation.map(Federation::joining);
  }

  /**
   * What was chosen: a membership that is there, or an organization to join with a role. Neither
   * where nobody lets the person in.
   *
   * @param role id of the role; the usual one where there is none
   */
  record Choice(Optional<Account> member, Optional<UUID> joins, Optional<UUID> role) {}

  Choice choose(ProvenIdentity identity, Attempt attempt, List<Account> accounts, Call call)
      throws ProviderException {
    Optional<UUID> named = named(identity, call);
    if (named.isPresent() && !attempt.allows(named.get())) {
      throw ProviderException.denied("The page is another organization's");
    }
    Optional<Account> member =
        accounts.stream()
            .filter(account -> attempt.allows(account.organization()))
            .filter(account -> named.isEmpty() || named.get().equals(account.organization()))
            .findFirst();
    if (member.isPresent()) {
      return new Choice(member, Optional.empty(), Optional.empty());
    }
    if (named.isPresent() || attempt.organizations().isEmpty()) {
      Optional<UUID> joins = named.or(() -> byDefault(call));
      return new Choice(
          member, joins, joins.flatMap(organization -> role(organization, identity, call)));
    }
    return byDomain(identity, attempt, call);
  }

  private Optional<UUID> named(ProvenIdentity identity, Call call) throws ProviderException {
    if (identity.organization().isEmpty()) {
      return Optional.empty();
    }
    Optional<UUID> named = tenants.bySlug(identity.organization().get(), call.session());
    if (named.isEmpty()) {
      throw ProviderException.denied("The organization that the provider names is unknown here");
    }
    return named;
  }

  private Optional<UUID> byDefault(Call call) {
    return terms
        .flatMap(Federation.Joining::organization)
        .flatMap(slug -> tenants.bySlug(slug, call.session()));
  }

  private Optional<UUID> role(UUID organization, ProvenIdentity identity, Call call) {
    String key = terms.map(known -> known.roleOf(identity.roles())).orElse("");
    return tables.of(call).accounts().role(organization, key);
  }

  private Choice byDomain(ProvenIdentity identity, Attempt attempt, Call call) {
    String address = identity.email().address();
    String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    Optional<UUID> open =
        attempt.organizations().stream()
            .filter(each -> tables.of(call).accounts().letsIn(each, domain))
            .findFirst();
    return new Choice(
        Optional.empty(),
        open,
        open.flatMap(organization -> tables.of(call).accounts().roleOfNewcomers(organization)));
  }
}
