package com.ecosire.domain.commerce.licenses.policies;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The terms of the licences of some products. */
@Entity
@Table(name = "license_policy")
@Doc("The terms under which licenses of some products are issued")
public class LicensePolicy extends Stored {
  @Embedded LicensePolicyInput input = new LicensePolicyInput();

  /** What people call it. */
  public String name() {
    return input.name;
  }

  /** What keys begin with. */
  public String prefix() {
    return input.prefix;
  }

  /** How long its licences last. */
  public Term term() {
    return input.term;
  }

  /** Days of a term. */
  public int termDays() {
    return input.termDays;
  }

  /** What a renewal costs, in percent of the product's price. */
  public BigDecimal renewalPercent() {
    return input.renewalPercent;
  }

  /** Domains for each new licence. */
  public int activationsLimit() {
    return input.activationsLimit;
  }

  /** Transfers within 365 days for each new licence. */
  public int transfersPerYear() {
    return input.transfersPerYear;
  }

  /** Whether domains for development are bound without counting. */
  public boolean freeDevDomains() {
    return input.freeDevDomains;
  }

  /** Whether a bound domain covers the names below it. */
  public boolean includeSubdomains() {
    return input.includeSubdomains;
  }

  /** Whether clients must sign. */
  public boolean requireSignature() {
    return input.requireSignature;
  }

  /** Time between two signs of life. */
  public Duration heartbeat() {
    return Duration.ofDays(input.heartbeatDays);
  }

  /** Time that an expired licence is still valid. */
  public Duration grace() {
    return Duration.ofDays(input.graceDays);
  }

  /** Time that an offline file is valid; zero where there are none. */
  public Duration offline() {
    return Duration.ofDays(input.offlineDays);
  }

  /** When a licence ends that is issued, or renewed, at a time; never for a perpetual one. */
  public Optional<Instant> end(Instant from) {
    return input.term == Term.PERPETUAL
        ? Optional.empty()
        : Optional.of(from.plus(Duration.ofDays(input.termDays)));
  }

  /** When the updates of a perpetual licence end. */
  public Optional<Instant> endOfUpdates(Instant from) {
    return input.term == Term.PERPETUAL
        ? Optional.of(from.atZone(ZoneOffset.UTC).plusMonths(input.updatesMonths).toInstant())
        : Optional.empty();
  }
}
