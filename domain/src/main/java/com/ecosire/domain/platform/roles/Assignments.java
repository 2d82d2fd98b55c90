package com.ecosire.domain.platform.roles;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Gives roles to members and takes them away. */
public final class Assignments {
  private final Roles roles;
  private final Organizations organizations;

  Assignments(Roles roles, Organizations organizations) {
    this.roles = roles;
    this.organizations = organizations;
  }

  AssignedRole assign(UUID id, RoleUsers wanted, Call call) {
    Role role = roles.change(id, call);
    Roles.requireOwn(role, call.caller());
    organizations.ownLocked(call);
    requireMembers(wanted.userIds(), call);
    Holders holders = Holders.of(call);
    Map<UUID, Set<UUID>> held = holders.rolesOf(wanted.userIds());
    List<UUID> changed =
        each(
            wanted.userIds(),
            user -> {
              boolean lacks = !held.getOrDefault(user, Set.of()).contains(id);
              if (lacks) {
                holders.give(user, id);
              }
              return lacks;
            });
    settle(new RoleHolders(id, role.key(), changed), true, call);
    return new AssignedRole(changed.size());
  }

  UnassignedRole unassign(UUID id, RoleUsers wanted, Call call) {
    Role role = roles.change(id, call);
    organizations.ownLocked(call);
    Holders holders = Holders.of(call);
    List<UUID> changed = each(wanted.userIds(), user -> holders.take(user, id));
    if (role.isOwner() && !changed.isEmpty() && holders.having(id).isEmpty()) {
      throw Problems.conflict("The organization would be left without an owner");
    }
    Role viewer = roles.byKey(BuiltInRole.VIEWER.key(), call).orElseThrow();
    Map<UUID, Set<UUID>> left = holders.rolesOf(changed);
    changed.stream()
        .filter(user -> !left.containsKey(user))
        .forEach(user -> holders.give(user, viewer.id()));
    settle(new RoleHolders(id, role.key(), changed), false, call);
    return new UnassignedRole(changed.size());
  }

  private static List<UUID> each(Collection<UUID> users, Predicate<UUID> change) {
    List<UUID> changed = new ArrayList<>();
    for (UUID user : new LinkedHashSet<>(users)) {
      if (change.test(user)) {
        changed.add(user);
      }
    }
    return changed;
  }

  private static void requireMembers(List<UUID> users, Call call) {
    Set<UUID> known = Holders.of(call).members(users).keySet();
    List<Violation> unknown = new ArrayList<>();
    for (int i = 0; i < users.size(); i++) {
      if (!known.contains(users.get(i))) {
        unknown.add(
            new Violation(
                "userIds[" + i + "]",
                ProblemCode.UNKNOWN_REFERENCE.word(),
                "No such user in this organization"));
      }
    }
    if (!unknown.isEmpty()) {
      throw Problems.invalid(unknown);
    }
  }

  /** Notes the strongest role of those whose roles changed, and tells the world. */
  private void settle(RoleHolders changed, boolean given, Call call) {
    if (changed.userIds().isEmpty()) {
      return;
    }
    follow(changed.userIds(), call);
    call.emit(given ? RolesModule.ASSIGNED : RolesModule.UNASSIGNED, changed);
    call.changesRights();
  }

  /** Notes the strongest role of members whose roles changed. */
  public void follow(Collection<UUID> users, Call call) {
    Holders holders = Holders.of(call);
    Map<UUID, Set<UUID>> held = holders.rolesOf(users);
    Map<UUID, Role> known = new HashMap<>();
    Set<UUID> ids = new LinkedHashSet<>();
    held.values().forEach(ids::addAll);
    roles.all(ids, call).forEach(role -> known.put(role.id(), role));
    held.forEach(
        (user, own) ->
            own.stream()
                .map(known::get)
                .min(Role.STRENGTH)
                .ifPresent(role -> holders.strongest(user, role.key())));
  }
}
