package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The right to run a digital product, by a key. */
@Entity
@Table(name = "license")
@Doc("The right to run a digital product on a number of domains, by a key")
public class License extends Stored {
  /** How long applications that ask again and again are answered without a note of it. */
  public static final Duration QUIET = Duration.ofHours(1);

  @Embedded LicenseInput input = new LicenseInput();

  @Doc(
      value = "The key; whole for the holder and admins, the prefix and last group for others",
      example = "ACME-7Q2M-XK4D-9RTB-1C0V")
  @NotNull
  @Size(max = 31)
  @Unique
  @Column(name = "licenseKey", updatable = false)
  String key;

  @Doc("The order that it was issued with")
  @Ref("Order")
  UUID orderId;

  @Doc("The subscription that pays for it")
  @Size(max = 255)
  String subscriptionId;

  @Doc("How things stand with it")
  @NotNull
  @Enumerated(EnumType.STRING)
  LicenseStatus status = LicenseStatus.ACTIVE;

  @Doc(value = "Why it is suspended or revoked", example = "Chargeback")
  @Size(max = 500)
  String statusReason;

  @Doc("How many domains count against its limit")
  int activationsCount;

  @Doc("How often its holder may still move it to another domain within 365 days")
  int transfersLeft;

  @Doc("When one of its domains last gave a sign of life")
  Instant lastSeenAt;

  /** How often its holder may move it within 365 days: what the policy said when it was issued. */
  @Hidden int transfersLimit;

  /** When the oldest of the transfers that count stops counting. */
  @Hidden Instant transfersLeftChangeAt;

  /** Whether it is suspended because a payment of its subscription is missing. */
  @Hidden boolean unpaid;

  /** When a refusal of one of its applications was last noted. */
  @Hidden Instant refusedAt;

  /** Whether the world was told that it expired. */
  @Hidden boolean expiryTold;

  /** How things stand at a time, whether a job has run or not. */
  public LicenseStatus statusAt(Instant now) {
    if (status == LicenseStatus.REVOKED || status == LicenseStatus.SUSPENDED) {
      return status;
    }
    boolean isOver = input.expiresAt != null && !input.expiresAt.isAfter(now);
    return isOver ? LicenseStatus.EXPIRED : LicenseStatus.ACTIVE;
  }

  /** Whether it has expired so lately that it is valid still. */
  public boolean isInGraceAt(Instant now, Duration grace) {
    return statusAt(now) == LicenseStatus.EXPIRED && input.expiresAt.plus(grace).isAfter(now);
  }

  /** The key. */
  public String key() {
    return key;
  }

  /** The product. */
  public UUID productId() {
    return input.productId;
  }

  /** The policy that it was issued under. */
  public UUID policyId() {
    return input.policyId;
  }

  /** Whom it belongs to. */
  public UUID contactId() {
    return input.contactId;
  }

  /** The order that it was issued with, if it was. */
  public Optional<UUID> orderId() {
    return Optional.ofNullable(orderId);
  }

  /** When it expires, if ever. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(input.expiresAt);
  }

  /** When its updates end, if ever. */
  public Optional<Instant> updatesUntil() {
    return Optional.ofNullable(input.updatesUntil);
  }

  /** How many domains count against its limit. */
  public int activationsCount() {
    return activationsCount;
  }

  /** How many domains it may be bound to. */
  public int activationsLimit() {
    return input.activationsLimit;
  }

  /** Notes a sign of life of one of its domains. */
  public void seen(Instant now) {
    lastSeenAt = now;
  }

  /**
   * Whether a refusal is to be noted, and that it now is: once an hour, whatever the domain, since
   * who has a key could fill the log otherwise.
   */
  public boolean notesRefusal(Instant now) {
    boolean due = !isRefusalNoted(now);
    refusedAt = due ? now : refusedAt;
    return due;
  }

  /** Whether a refusal was noted within the hour. */
  public boolean isRefusalNoted(Instant now) {
    return refusedAt != null && refusedAt.plus(QUIET).isAfter(now);
  }

  /** A copy for who may not see the key; this object, which events show, keeps it. */
  License masked() {
    Shape<License> shape = Shape.of(License.class);
    Object[] values = shape.values(this);
    for (int i = 0; i < values.length; i++) {
      if (shape.fields().get(i).name().equals("key")) {
        values[i] = LicenseKeys.hint(key);
      }
    }
    return shape.make(values);
  }
}
