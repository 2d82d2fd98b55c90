package com.ecosire.domain.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who calls, for which organization, and what they may at most.
 *
 * @param kind what the caller is
 * @param id the key, or the person; empty for nobody
 * @param name how the audit names the caller
 * @param organization whose records the call sees
 * @param access the most that the caller may on any module
 * @param modules the modules that the caller is limited to; empty means all
 * @param plan code of the organization's plan, which decides the limits
 * @param previousKey whether the call was made with the old key of a rotation
 */
public record Caller(
    Kind kind,
    Optional<UUID> id,
    String name,
    UUID organization,
    Access access,
    Set<String> modules,
    String plan,
    boolean previousKey) {
  /** What a caller can be. */
  public enum Kind {
    ANONYMOUS,
    API_KEY,
    USER,
    SYSTEM
  }

  /** A caller with no old key of a rotation. */
  public Caller(
      Kind kind,
      Optional<UUID> id,
      String name,
      UUID organization,
      Access access,
      Set<String> modules,
      String plan) {
    this(kind, id, name, organization, access, modules, plan, false);
  }

  /** Nobody in particular, seeing the public side of an organization. */
  public static Caller anonymous(UUID organization) {
    return new Caller(
        Kind.ANONYMOUS,
        Optional.empty(),
        "anonymous",
        organization,
        Access.PUBLIC,
        Set.of(),
        "free");
  }

  /** A job of the server itself, within one organization. */
  public static Caller system(String job, UUID organization) {
    return new Caller(
        Kind.SYSTEM, Optional.empty(), job, organization, Access.ADMIN, Set.of(), "enterprise");
  }

  /** Whether the caller may use operations of this access. */
  public boolean may(Access needed) {
    return access.compareTo(needed) >= 0;
  }

  /** Whether the caller is not kept out of a module. */
  public boolean reaches(String module) {
    return modules.isEmpty() || modules.contains(module);
  }
}
