package com.ecosire.domain.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who calls, for which organization, what they may, and what stands in their way.
 *
 * @param who what the credential says
 * @param organization whose records the call sees
 * @param rights what the caller may do
 * @param standing how things stand with the caller and the organization
 */
public record Caller(Who who, UUID organization, Rights rights, Standing standing) {
  /** What a caller can be. */
  public enum Kind {
    ANONYMOUS,
    API_KEY,
    USER,
    SYSTEM
  }

  /**
   * What a credential says of a caller.
   *
   * @param kind what the caller is
   * @param id the key, or the person; empty for nobody
   * @param name how the audit names the caller
   * @param person the person who signed in, or who made the key
   * @param session the session that the person signed in with
   * @param previousKey whether the call was made with the old key of a rotation
   */
  public record Who(
      Kind kind,
      Optional<UUID> id,
      String name,
      Optional<UUID> person,
      Optional<UUID> session,
      boolean previousKey) {
    /** An API key. */
    public static Who key(UUID id, String name, Optional<UUID> creator, boolean previous) {
      return new Who(Kind.API_KEY, Optional.of(id), name, creator, Optional.empty(), previous);
    }

    /** Somebody who signed in. */
    public static Who user(UUID id, String name, Optional<UUID> session) {
      return new Who(Kind.USER, Optional.of(id), name, Optional.of(id), session, false);
    }

    private static Who nobody(Kind kind, String name) {
      return new Who(kind, Optional.empty(), name, Optional.empty(), Optional.empty(), false);
    }
  }

  /** Nobody in particular, seeing the public side of an organization. */
  public static Caller anonymous(UUID organization) {
    return new Caller(
        Who.nobody(Kind.ANONYMOUS, "anonymous"), organization, Rights.NONE, Standing.good("free"));
  }

  /** Nobody in particular, seeing the public side of an organization of this standing. */
  public static Caller anonymous(UUID organization, Standing standing) {
    return new Caller(Who.nobody(Kind.ANONYMOUS, "anonymous"), organization, Rights.NONE, standing);
  }

  /** A job of the server itself, within one organization. */
  public static Caller system(String job, UUID organization) {
    return new Caller(
        Who.nobody(Kind.SYSTEM, job), organization, Rights.ALL, Standing.good("enterprise"));
  }

  /** A key that nobody made, which its scope and modules alone limit. */
  public static Caller key(UUID id, UUID organization, Access scope, String... modules) {
    return new Caller(
        Who.key(id, "the key", Optional.empty(), false),
        organization,
        Rights.ofKey(scope, Set.of(modules)),
        Standing.good("free"));
  }

  /** The same caller under another plan. */
  public Caller under(String plan) {
    return new Caller(who, organization, rights, Standing.good(plan));
  }

  /** What the caller is. */
  public Kind kind() {
    return who.kind;
  }

  /** The key, or the person; empty for nobody. */
  public Optional<UUID> id() {
    return who.id;
  }

  /** How the audit names the caller. */
  public String name() {
    return who.name;
  }

  /** The person who signed in, or who made the key. */
  public Optional<UUID> person() {
    return who.person;
  }

  /** The session that the person signed in with. */
  public Optional<UUID> session() {
    return who.session;
  }

  /** Whether the call was made with the old key of a rotation. */
  public boolean previousKey() {
    return who.previousKey;
  }

  /** Code of the organization's plan, which decides the limits. */
  public String plan() {
    return standing.plan();
  }
}
