package com.ecosire.domain.platform.audit;

import com.ecosire.domain.operation.Call;
import java.util.List;
import java.util.Objects;

/** Computes a part of the chain anew, some hundred entries at a time. */
final class Verification {
  private static final int CHUNK = 500;

  /** How far away a number is looked for that two entries may have swapped. */
  private static final int NEAR = 50;

  private final AuditEntries entries;
  private final Call call;
  private final AuditChain chain;
  private final VerifyAudit wanted;
  private final long first;
  private final long last;
  private long expected;
  private String previous = Link.ORIGIN;
  private boolean anchored;

  Verification(AuditEntries entries, AuditChain chain, VerifyAudit wanted, Call call) {
    this.entries = entries;
    this.chain = chain;
    this.wanted = wanted;
    this.call = call;
    long from = Objects.requireNonNullElse(wanted.fromSequence(), 1L);
    this.first = Math.max(from, chain.checkpointSequence + 1);
    long to = Objects.requireNonNullElse(wanted.toSequence(), chain.sequence);
    this.last = Math.min(to, chain.sequence);
    this.expected = first;
  }

  VerifiedAudit run(Signer signer) {
    if (!chain.isCheckpointOwn(call.organization(), signer)) {
      return broken(AuditFault.CHANGED, chain.checkpointSequence);
    }
    if (first > last) {
      return end();
    }
    if (!begin()) {
      return broken(AuditFault.MISSING, first - 1);
    }
    while (expected <= last) {
      List<AuditEntry> some = entries.numbered(expected, last, CHUNK, call);
      AuditFault fault = some.isEmpty() ? AuditFault.MISSING : fault(some);
      if (fault != AuditFault.OK) {
        return broken(fault, expected);
      }
      call.session().clear();
    }
    return end();
  }

  /** The hash before the first entry; whether there is one. */
  private boolean begin() {
    previous = chain.checkpointHash;
    if (first > chain.checkpointSequence + 1) {
      List<AuditEntry> before = entries.numbered(first - 1, first - 1, 1, call);
      if (before.isEmpty()) {
        return false;
      }
      previous = before.getFirst().hash;
    }
    anchored = previous.equals(wanted.expectedHead());
    return true;
  }

  private AuditFault fault(List<AuditEntry> some) {
    for (int i = 0; i < some.size(); i++) {
      AuditEntry entry = some.get(i);
      if (entry.sequence != expected) {
        return AuditFault.MISSING;
      }
      if (!new Link(entry).after(previous).equals(entry.hash)) {
        return isElsewhere(entry, some.subList(i + 1, Math.min(i + NEAR, some.size())))
            ? AuditFault.REORDERED
            : AuditFault.CHANGED;
      }
      previous = entry.hash;
      anchored |= previous.equals(wanted.expectedHead());
      expected++;
    }
    return AuditFault.OK;
  }

  /** Whether the entry that belongs here is one of the next ones. */
  private boolean isElsewhere(AuditEntry entry, List<AuditEntry> next) {
    for (AuditEntry other : next) {
      String here = new Link(other).after(previous, expected);
      if (here.equals(other.hash) || here.equals(entry.hash)) {
        return true;
      }
    }
    return false;
  }

  private VerifiedAudit end() {
    boolean whole = expected > chain.sequence && expected > first;
    if (whole && !previous.equals(chain.hash)) {
      return broken(AuditFault.CHANGED, chain.sequence);
    }
    boolean mismatch = wanted.expectedHead() != null && !anchored;
    return mismatch ? broken(AuditFault.HEAD_MISMATCH, expected) : result(AuditFault.OK, null);
  }

  private VerifiedAudit broken(AuditFault fault, long at) {
    return result(fault, at);
  }

  private VerifiedAudit result(AuditFault reason, Long brokenAt) {
    long checked = expected - first;
    return new VerifiedAudit(
        reason == AuditFault.OK,
        checked,
        checked == 0 ? null : first,
        checked == 0 ? null : Long.valueOf(expected - 1),
        brokenAt,
        reason,
        previous);
  }
}
