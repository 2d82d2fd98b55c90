package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.products.files.ReleaseChannel;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** That a contact may download a product. */
@Entity
@Table(name = "download_grant")
@Doc("That a contact may download a product")
public class DownloadGrant extends Stored {
  @Embedded DownloadGrantInput input = new DownloadGrantInput();

  @Doc("The order that it came with")
  @Ref("Order")
  UUID orderId;

  @Doc("How things stand with it")
  @NotNull
  @Enumerated(EnumType.STRING)
  DownloadGrantStatus status = DownloadGrantStatus.ACTIVE;

  @Doc("How many downloads there were")
  int downloadsCount;

  @Doc("When the last download began")
  Instant lastDownloadAt;

  @Hidden String revokeReason;

  /** How things stand at a time. */
  public DownloadGrantStatus statusAt(Instant now) {
    if (status == DownloadGrantStatus.REVOKED) {
      return status;
    }
    boolean over = input.expiresAt != null && !input.expiresAt.isAfter(now);
    return over ? DownloadGrantStatus.EXPIRED : DownloadGrantStatus.ACTIVE;
  }

  /** How many downloads are left; empty without a limit. */
  public OptionalInt left() {
    return input.downloadsLimit == null
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, input.downloadsLimit - downloadsCount));
  }

  /** Who may download. */
  public UUID contactId() {
    return input.contactId;
  }

  /** The product. */
  public UUID productId() {
    return input.productId;
  }

  /** The licence that it follows, if there is one. */
  public Optional<UUID> licenseId() {
    return Optional.ofNullable(input.licenseId);
  }

  /** Which versions may be downloaded. */
  public ReleaseChannel channel() {
    return input.channel;
  }

  /** Why it was revoked, if it is. */
  public Optional<String> revokeReason() {
    return Optional.ofNullable(revokeReason);
  }
}
