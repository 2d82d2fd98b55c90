package com.ecosire.domain.platform.status.components;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A part of the platform that people know by its name. */
@Entity
@Table(name = "status_component")
@Doc("A part of the platform whose status is public")
public class Component extends Stored {
  /** So many answers of one kind in a row say how it is. */
  public static final int ENOUGH = 3;

  @Embedded ComponentInput input = new ComponentInput();

  @Doc("Percent of the last 90 days in which it was up, rounded down")
  @Is(Scalar.PERCENT)
  @Transient
  BigDecimal uptime90;

  @Doc("Since when it has this status")
  Instant statusSince;

  @Hidden int probeFailures;
  @Hidden int probeGoods;
  @Hidden Instant failingSince;

  /** Takes a status on, if it is another one. */
  void settle(ComponentStatus status, Instant now) {
    if (input.status != status) {
      input.status = status;
      statusSince = now;
      touch(now);
    }
  }

  /**
   * Counts a good answer.
   *
   * @return how many there were in a row
   */
  public int answered() {
    probeFailures = 0;
    failingSince = null;
    // No further, so that what is well does not change each minute.
    probeGoods = Math.min(ENOUGH, probeGoods + 1);
    return probeGoods;
  }

  /**
   * Counts an answer that was none.
   *
   * @return how many there were in a row
   */
  public int failed(Instant now) {
    probeGoods = 0;
    if (failingSince == null) {
      failingSince = now;
    }
    probeFailures++;
    return probeFailures;
  }

  /** Begins to count anew, since something was done about the answers so far. */
  public void countAnew() {
    probeFailures = 0;
    probeGoods = 0;
    failingSince = null;
  }

  /** When the answers that were none began. */
  public Optional<Instant> failingSince() {
    return Optional.ofNullable(failingSince);
  }

  /** Its name for programs. */
  public String key() {
    return input.key;
  }

  /** The part of the platform that it stands for, where that is looked at from within. */
  public Optional<OwnPart> own() {
    return input.automatic && input.probeUrl == null ? OwnPart.of(input.key) : Optional.empty();
  }

  /** What is said when it answers again. */
  public String again() {
    return input.name + " answers again, three times in a row.";
  }

  /** Its name for people. */
  public String name() {
    return input.name;
  }

  /** The heading that it stands under, if there is one. */
  public Optional<String> group() {
    return Optional.ofNullable(input.group);
  }

  /** How it is. */
  public ComponentStatus status() {
    return input.status;
  }

  /** Where it is asked whether it is there. */
  public Optional<String> probeUrl() {
    return Optional.ofNullable(input.probeUrl);
  }
}
