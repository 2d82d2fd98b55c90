package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Where the chain of an organization stands; there is one for each, under the organization's id.
 */
@Entity
@Table(name = "audit_chain")
@Doc("Where the chain of an organization stands")
public class AuditChain extends Stored {
  static final int DEFAULT_DAYS = 3650;

  long sequence;
  String hash = Link.ORIGIN;
  Instant occurredAt;
  int retentionDays = DEFAULT_DAYS;
  long checkpointSequence;
  String checkpointHash = Link.ORIGIN;
  String checkpointSignature;
  String checkpointKid;

  /** Whether what is left begins where the server itself stopped removing. */
  boolean isCheckpointOwn(UUID organization, Signer signer) {
    return checkpointSequence == 0
        ? checkpointHash.equals(Link.ORIGIN)
        : checkpointSignature != null
            && signer.isOwn(
                text(organization, checkpointSequence, checkpointHash),
                new Signer.Signature(checkpointSignature, checkpointKid));
  }

  void removedUpTo(long last, String lastHash, Signer signer) {
    checkpointSequence = last;
    checkpointHash = lastHash;
    Signer.Signature signature = signer.sign(text(organizationId(), last, lastHash));
    checkpointSignature = signature.value();
    checkpointKid = signature.kid();
  }

  /** What is signed of an entry: the organization, the number and the hash, with dots between. */
  static String text(UUID organization, long sequence, String hash) {
    return organization + "." + sequence + "." + hash;
  }
}
