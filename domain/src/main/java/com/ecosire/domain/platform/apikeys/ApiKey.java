package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A key for calls from server to server. Of its text only a hash is kept. */
@Entity
@Table(name = "api_key")
@Doc("A key for calls from server to server")
public class ApiKey extends Stored {
  /** How long the old key of a rotation goes on working. */
  static final Duration OVERLAP = Duration.ofHours(24);

  @Embedded ApiKeyInput input = new ApiKeyInput();

  @Doc("The key itself; shown once, in the answers of create and rotate")
  @Size(max = 60)
  @Transient
  String key;

  @Doc(value = "The first 14 characters of the key", example = "ecos_live_4fTz")
  @Size(max = 20)
  String prefix;

  @Doc("Whether it works")
  @Transient
  KeyStatus status;

  @Doc("The user who created it")
  @Ref("User")
  UUID createdById;

  @Doc("When it was last used")
  Instant lastUsedAt;

  @Doc(value = "The address that it was last used from", example = "192.0.2.17")
  @Size(max = 45)
  String lastUsedIp;

  @Doc("When it was last rotated")
  Instant rotatedAt;

  @Doc("Until when the key before the rotation works")
  Instant previousValidUntil;

  @Doc("When it was revoked")
  Instant revokedAt;

  @Doc(value = "Why it was revoked", example = "Found in a public repository")
  @Size(max = 500)
  String revokedReason;

  /** How many days before its end its maker was told last. */
  @Hidden Integer noticedDays;

  @Hidden byte[] hash;
  @Hidden byte[] previousHash;

  /**
   * The text between its making and the answer that shows it; never on an object that others see.
   */
  @Hidden @Transient String unshown;

  /** What it is for. */
  public String name() {
    return input.name;
  }

  /** The user who created it, where it was one. */
  public Optional<UUID> maker() {
    return Optional.ofNullable(createdById);
  }

  /** When it stops working, if ever. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(input.expiresAt);
  }

  /** What it opens at most. */
  public KeyScope scope() {
    return input.scope;
  }

  /** The text of the key, in the answers of create and rotate; null everywhere else. */
  public String key() {
    return key;
  }

  /** Whether it works at a time. */
  public KeyStatus statusAt(Instant now) {
    if (revokedAt != null) {
      return KeyStatus.REVOKED;
    }
    if (input.expiresAt != null && !input.expiresAt.isAfter(now)) {
      return KeyStatus.EXPIRED;
    }
    boolean overlap = previousValidUntil != null && previousValidUntil.isAfter(now);
    return overlap ? KeyStatus.ROTATING : KeyStatus.ACTIVE;
  }

  /** Takes a new text, of which the hash is kept. */
  void take(String text, KeyHash hashes) {
    hash = hashes.of(text);
    prefix = KeyText.hint(text);
    unshown = text;
  }

  /** Keeps the present key as the old one of a rotation; it never outlives its own expiry. */
  void retire(Instant now) {
    Instant end = now.plus(OVERLAP);
    boolean expiresBefore = input.expiresAt != null && input.expiresAt.isBefore(end);
    previousHash = hash;
    previousValidUntil = expiresBefore ? input.expiresAt : end;
    rotatedAt = now;
  }

  /**
   * A copy with the key in it, for one answer only: this object, which events and listeners see,
   * never has it.
   */
  ApiKey shown() {
    Shape<ApiKey> shape = Shape.of(ApiKey.class);
    Object[] values = shape.values(this);
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      values[i] = field.name().equals("key") ? unshown : values[i];
    }
    unshown = null;
    return shape.make(values);
  }
}
