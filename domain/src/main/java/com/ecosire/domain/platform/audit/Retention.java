package com.ecosire.domain.platform.audit;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long entries are kept, and their removal from the oldest end. */
final class Retention {
  private static final int BATCH = 2000;
  private static final String BEGIN =
      "INSERT IGNORE INTO audit_chain (organizationId, id) VALUES (?, ?)";

  private final AuditEntries entries;
  private final AuditChains chains;
  private final Signer signer;

  Retention(AuditEntries entries, AuditChains chains, Signer signer) {
    this.entries = entries;
    this.chains = chains;
    this.signer = signer;
  }

  /** How long entries are kept, and what is there. */
  AuditRetention show(Call call) {
    AuditChain chain = chains.of(call);
    long oldest = chain.checkpointSequence + 1;
    Optional<AuditEntry> entry =
        entries.numbered(oldest, Long.MAX_VALUE, 1, call).stream().findFirst();
    boolean cut = chain.checkpointSequence > 0;
    return new AuditRetention(
        chain.retentionDays,
        entry.map(AuditEntry::sequence).orElse(null),
        entry.map(found -> found.occurredAt).orElse(null),
        chain.sequence - chain.checkpointSequence,
        cut ? Long.valueOf(chain.checkpointSequence) : null,
        cut ? chain.checkpointHash : null);
  }

  /** Sets how long entries are kept; nothing is removed before the night. */
  PlannedRemoval set(SetRetention wanted, Call call) {
    locked(call).retentionDays = wanted.days();
    Instant before = before(wanted.days(), call);
    long removes =
        entries
            .where("r.occurredAt < :before and r.sequence is not null", call)
            .with("before", before)
            .count();
    return new PlannedRemoval(wanted.days(), before, removes);
  }

  private static Instant before(int days, Call call) {
    return call.now().minus(Duration.ofDays(days));
  }

  /** Removes some of what is too old, and leaves a signed checkpoint. */
  Job.Progress remove(Call call) {
    AuditChain known = chains.of(call);
    Instant before = before(known.retentionDays, call);
    List<AuditEntry> oldest =
        entries.numbered(known.checkpointSequence + 1, Long.MAX_VALUE, 1, call);
    if (oldest.isEmpty() || !oldest.getFirst().occurredAt.isBefore(before)) {
      return Job.Progress.NOTHING;
    }
    AuditChain chain = locked(call);
    long begin = chain.checkpointSequence;
    for (AuditEntry entry : entries.numbered(begin + 1, chain.sequence, BATCH, call)) {
      if (!entry.occurredAt.isBefore(before)) {
        break;
      }
      chain.checkpointSequence = entry.sequence;
      chain.checkpointHash = entry.hash;
    }
    delete(chain.checkpointSequence, call);
    chain.removedUpTo(chain.checkpointSequence, chain.checkpointHash, signer);
    long removed = chain.checkpointSequence - begin;
    return new Job.Progress(removed, removed == BATCH);
  }

  private static void delete(long last, Call call) {
    call.session()
        .manager()
        .createQuery(
            "delete from AuditEntry e where e.organizationId = :org and e.sequence <= :last")
        .setParameter("org", call.organization())
        .setParameter("last", last)
        .executeUpdate();
  }

  /** The chain to be changed; nobody numbers entries meanwhile. */
  private AuditChain locked(Call call) {
    begin(call);
    AuditChain chain = chains.findToChange(call.organization(), call).orElseThrow();
    call.session().manager().refresh(chain, LockModeType.PESSIMISTIC_WRITE);
    return chain;
  }

  private static void begin(Call call) {
    byte[] organization = Binary.of(call.organization());
    try (PreparedStatement statement = call.session().connection().prepareStatement(BEGIN)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, organization);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
