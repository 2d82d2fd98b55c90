package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who people are at providers. */
public final class Identities {
  private final Sql sql;

  /** The identities as one transaction sees and changes them. */
  public Identities(Sql sql) {
    this.sql = sql;
  }

  /** The person that a provider's subject is here. */
  public Optional<UUID> find(ProvenIdentity.Subject subject) {
    return sql.first(
        "SELECT userId FROM auth_identity WHERE issuer = ? AND subject = ?",
        row -> row.id("userId"),
        subject.issuer(),
        subject.id());
  }

  /** Notes who a subject is here, and that it was used. */
  void note(ProvenIdentity.Subject subject, UUID user, Instant now) {
    sql.change(
        "INSERT INTO auth_identity (issuer, subject, userId, createdAt, lastUsedAt)"
            + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE lastUsedAt = VALUES(lastUsedAt)",
        subject.issuer(),
        subject.id(),
        user,
        now,
        now);
  }

  /** Forgets who a person is elsewhere. */
  public void forget(UUID user) {
    sql.change("DELETE FROM auth_identity WHERE userId = ?", user);
  }
}
