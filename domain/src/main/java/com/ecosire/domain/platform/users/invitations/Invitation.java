package com.ecosire.domain.platform.users.invitations;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An invitation into an organization. Of its link only a hash is kept. */
@Entity
@Table(name = "invitation")
@Doc("An invitation into the organization")
public class Invitation extends Stored {
  private static final Duration VALID = Duration.ofDays(7);

  @Embedded InvitationInput input = new InvitationInput();

  @Doc("Whether it can be followed")
  @Transient
  InvitationStatus status;

  @Doc("Who sent it")
  @Ref("User")
  UUID invitedById;

  @Doc("Until when it can be followed")
  @NotNull
  Instant expiresAt;

  @Doc("When it was followed")
  Instant acceptedAt;

  @Doc("How many mails were sent")
  int sentCount;

  /** The user that was made together with it. */
  @Hidden UUID userId;

  @Hidden Instant revokedAt;
  @Hidden byte[] hash;

  /** Whether it can be followed at a time. */
  InvitationStatus statusAt(Instant now) {
    if (revokedAt != null) {
      return InvitationStatus.REVOKED;
    }
    if (acceptedAt != null) {
      return InvitationStatus.ACCEPTED;
    }
    return expiresAt.isAfter(now) ? InvitationStatus.PENDING : InvitationStatus.EXPIRED;
  }

  /** Notes that a mail with a link is sent, which voids the links before it. */
  void send(byte[] link, Instant now) {
    hash = link;
    expiresAt = now.plus(VALID);
    sentCount++;
    touch(now);
  }

  void accept(Instant now) {
    acceptedAt = now;
    hash = null;
    touch(now);
  }

  void revoke(Instant now) {
    revokedAt = now;
    hash = null;
    touch(now);
  }
}
