package com.ecosire.domain.platform.roles;

import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives members the roles that they are to have, all at once. */
public final class RoleGrants {
  private final Roles roles;
  private final Organizations organizations;

  RoleGrants(Roles roles, Organizations organizations) {
    this.roles = roles;
    this.organizations = organizations;
  }

  /** The roles of some ids, the strongest first; the role member where none of them is known. */
  public List<Role> of(Collection<UUID> ids, Call call) {
    List<Role> known = roles.all(ids, call);
    return (known.isEmpty() ? List.of(builtIn(BuiltInRole.MEMBER, call)) : known)
        .stream().sorted(Role.STRENGTH).toList();
  }

  /** The role of those who only buy, which opens nothing. */
  public Role buyer(Call call) {
    return roles.ofBuyers(call);
  }

  /** The role of those who may do everything. */
  public Role owner(Call call) {
    return builtIn(BuiltInRole.OWNER, call);
  }

  /** Makes one member an owner and another, who is one, an admin; what else they have stays. */
  public void handOver(UUID giver, UUID receiver, Call call) {
    organizations.ownLocked(call);
    Role owner = owner(call);
    replace(giver, owner, builtIn(BuiltInRole.ADMIN, call), call);
    Set<UUID> held = new LinkedHashSet<>(Holders.of(call).rolesOf(receiver));
    held.add(owner.id());
    set(receiver, of(held, call), call);
    Holders.of(call).strongest(receiver, owner.key());
  }

  private void replace(UUID user, Role former, Role next, Call call) {
    Set<UUID> held = new LinkedHashSet<>(Holders.of(call).rolesOf(user));
    held.remove(former.id());
    held.add(next.id());
    List<Role> roles = of(held, call);
    set(user, roles, call);
    Holders.of(call).strongest(user, roles.getFirst().key());
  }

  private Role builtIn(BuiltInRole role, Call call) {
    return roles.byKey(role.key(), call).orElseThrow();
  }

  /** Refuses (403) to hand out roles that open what the caller lacks. */
  public void requireOwn(Collection<Role> given, Call call) {
    given.forEach(role -> Roles.requireOwn(role, call.caller()));
  }

  /**
   * Refuses a change of a member's roles that leaves none (422), gives what the caller lacks (403)
   * or takes the organization its last owner (409).
   */
  public void requireChangeable(UUID user, List<UUID> before, List<UUID> after, Call call) {
    if (after.isEmpty()) {
      throw Problems.invalid("roleIds", "too_few", "Must leave at least one role");
    }
    requireOwn(roles.all(after.stream().filter(id -> !before.contains(id)).toList(), call), call);
    if (!after.contains(owner(call).id())) {
      requireOtherOwner(user, call);
    }
  }

  /** The roles of some members, by member; in the order in which they got them. */
  public Map<UUID, Set<UUID>> held(Collection<UUID> users, Call call) {
    return Holders.of(call).rolesOf(users);
  }

  /** What each of some members may do. */
  public Map<UUID, Rights> rights(Collection<UUID> users, Call call) {
    Map<UUID, Set<UUID>> held = held(users, call);
    Set<UUID> ids = held.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<UUID, Role> known =
        roles.all(ids, call).stream().collect(Collectors.toMap(Role::id, Function.identity()));
    Map<UUID, Rights> rights = new LinkedHashMap<>();
    for (UUID user : users) {
      List<Role> own =
          held.getOrDefault(user, Set.of()).stream()
              .map(known::get)
              .filter(Objects::nonNull)
              .toList();
      rights.put(
          user,
          Rights.of(
              own.stream().flatMap(role -> role.permissions().stream()).toList(),
              own.stream().anyMatch(Role::isOwner)));
    }
    return rights;
  }

  /** Gives a member these roles and no others; its row's note of the strongest is the caller's. */
  public void set(UUID user, Collection<Role> wanted, Call call) {
    Holders holders = Holders.of(call);
    Set<UUID> held = holders.rolesOf(user);
    Set<UUID> ids = new LinkedHashSet<>();
    wanted.forEach(role -> ids.add(role.id()));
    held.stream().filter(id -> !ids.contains(id)).forEach(id -> holders.take(user, id));
    ids.stream().filter(id -> !held.contains(id)).forEach(id -> holders.give(user, id));
    call.changesRights();
  }

  /**
   * Refuses (409) what would leave the organization without an owner who can act: of two who do so
   * at once, one waits for the other.
   */
  public void requireOtherOwner(UUID user, Call call) {
    organizations.ownLocked(call);
    UUID owner = owner(call).id();
    Holders holders = Holders.of(call);
    Set<UUID> owners = holders.having(owner);
    if (!owners.remove(user)) {
      return;
    }
    if (!holders.members(owners).containsValue("ACTIVE")) {
      throw Problems.conflict("The organization would be left without an owner");
    }
  }
}
