package com.ecosire.domain.platform.roles;

import com.ecosire.domain.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The roles of an organization as they inherit from each other. */
final class RoleTree {
  private final Map<UUID, Role> roles = new HashMap<>();
  private final Map<UUID, RoleInput> inputs = new HashMap<>();

  RoleTree(Collection<Role> all) {
    for (Role role : all) {
      roles.put(role.id(), role);
      inputs.put(role.id(), role.input);
    }
  }

  /** Lays a wanted input over the present one; refuses a cycle. */
  RoleTree with(UUID id, RoleInput wanted) {
    inputs.put(id, wanted);
    Set<UUID> above = new HashSet<>();
    wanted.inheritsIds.forEach(parent -> climb(parent, above));
    if (above.contains(id)) {
      throw Problems.invalid("inheritsIds", "cycle", "Must not make a role inherit itself");
    }
    return this;
  }

  /** What a role opens with all that it inherits. */
  List<String> effective(UUID id) {
    Set<UUID> reached = new HashSet<>();
    climb(id, reached);
    Set<String> permissions = new TreeSet<>();
    reached.stream().map(inputs::get).forEach(input -> permissions.addAll(input.permissions));
    return List.copyOf(permissions);
  }

  /** The roles that inherit from one, over any number of steps. */
  List<Role> heirs(UUID id) {
    return roles.values().stream()
        .filter(role -> !role.id().equals(id))
        .filter(role -> reaches(role.id(), id))
        .toList();
  }

  private boolean reaches(UUID from, UUID to) {
    Set<UUID> reached = new HashSet<>();
    climb(from, reached);
    return reached.contains(to);
  }

  private void climb(UUID id, Set<UUID> reached) {
    if (inputs.containsKey(id) && reached.add(id)) {
      inputs.get(id).inheritsIds.forEach(parent -> climb(parent, reached));
    }
  }
}
