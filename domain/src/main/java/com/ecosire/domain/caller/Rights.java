package com.ecosire.domain.caller;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller may do: what the roles hold, cut down by the scope and the modules of an API key
 * where one is used.
 *
 * @param scope the most that the credential opens on any module
 * @param modules the modules that the credential is limited to; empty means all
 * @param levels what the roles hold, by module or {@link Permission#ANY}
 * @param isOwner whether the caller may do what is left to owners
 */
public record Rights(
    Access scope, Set<String> modules, Map<String, Access> levels, boolean isOwner) {
  /** Those of strangers. */
  public static final Rights NONE = new Rights(Access.PUBLIC, Set.of(), Map.of(), false);

  /** Those of the server itself. */
  public static final Rights ALL =
      new Rights(Access.ADMIN, Set.of(), Map.of(Permission.ANY, Access.ADMIN), true);

  /** Who may read or write everywhere may not so reach these: a role must name them. */
  private static final Set<String> GUARDED = Set.of("roles", "api-keys", "webhooks", "audit");

  private static final Set<Access> LEVELS = Set.of(Access.READ, Access.WRITE, Access.ADMIN);

  /** Those of a person whose roles hold these permissions together. */
  public static Rights of(Collection<Permission> permissions, boolean isOwner) {
    Map<String, Access> levels = new HashMap<>();
    for (Permission each : permissions) {
      levels.merge(each.module(), each.level(), Rights::higher);
    }
    return new Rights(Access.ADMIN, Set.of(), Map.copyOf(levels), isOwner);
  }

  /** Those of a key that nobody made: its scope and modules only. */
  public static Rights ofKey(Access scope, Set<String> modules) {
    return ALL.within(scope, modules);
  }

  /** These rights as far as a key opens them; what is left to owners needs a whole admin key. */
  public Rights within(Access keyScope, Set<String> keyModules) {
    boolean whole = keyScope == Access.ADMIN && keyModules.isEmpty();
    return new Rights(keyScope, Set.copyOf(keyModules), levels, isOwner && whole);
  }

  /** Whether the credential is not limited to other modules. */
  public boolean reaches(String module) {
    return modules.isEmpty() || modules.contains(module);
  }

  /** Whether the credential opens operations of this access. */
  public boolean opens(Access needed) {
    return scope.compareTo(needed) >= 0;
  }

  /** Whether the roles hold this access to a module, whatever the credential opens. */
  public boolean hold(String module, Access needed) {
    return !LEVELS.contains(needed) || held(module).compareTo(needed) >= 0;
  }

  /** Whether the caller may use operations of a module that need this access. */
  public boolean may(String module, Access needed) {
    return needed == Access.PUBLIC || (reaches(module) && opens(needed) && hold(module, needed));
  }

  /** Whether the caller may give a permission to others: nobody gives what he lacks himself. */
  public boolean covers(Permission wanted) {
    if (!wanted.module().equals(Permission.ANY)) {
      return may(wanted.module(), wanted.level());
    }
    Access everywhere = levels.getOrDefault(Permission.ANY, Access.USER);
    return modules.isEmpty() && opens(wanted.level()) && everywhere.compareTo(wanted.level()) >= 0;
  }

  /** What the caller may do now, in the form in which roles list it. */
  public Set<String> permissions() {
    Set<String> named = new TreeSet<>(levels.keySet());
    if (held(Permission.ANY) == Access.ADMIN) {
      // Under a narrower scope the wildcard no longer says so.
      named.addAll(scope == Access.ADMIN ? Set.of() : GUARDED);
    }
    if (!modules.isEmpty()) {
      named.addAll(modules);
      named.remove(Permission.ANY);
    }
    return named.stream()
        .filter(this::reaches)
        .map(module -> new Permission(module, lower(scope, held(module))))
        .filter(permission -> LEVELS.contains(permission.level()))
        .map(Permission::text)
        .collect(toCollection(TreeSet::new));
  }

  private Access held(String module) {
    Access own = levels.getOrDefault(module, Access.USER);
    Access everywhere = levels.getOrDefault(Permission.ANY, Access.USER);
    boolean counts = everywhere == Access.ADMIN || !GUARDED.contains(module);
    return counts ? higher(own, everywhere) : own;
  }

  private static Access higher(Access one, Access other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Access lower(Access one, Access other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
