package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.commerce.licenses.LicenseStatus.ACTIVE;
import static com.ecosire.domain.commerce.licenses.LicenseStatus.EXPIRED;
import static com.ecosire.domain.commerce.licenses.LicenseStatus.REVOKED;
import static com.ecosire.domain.commerce.licenses.LicenseStatus.SUSPENDED;

import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What people do with licences after they are issued. */
final class LicenseLife {
  /** Why a licence is suspended or revoked. */
  @Doc("Why a license is suspended or revoked")
  record Reason(
      @Doc(value = "The reason, which the license shows", example = "Chargeback")
          @NotNull
          @Size(min = 1, max = 500)
          String reason) {}

  /** How a licence is renewed. */
  @Doc("How a license is renewed")
  record Renewal(
      @Doc("Days to add; as many as the policy says where it is left out") @Min(1) @Max(36_500)
          Integer days,
      @Doc("Make a draft invoice of it") @Default("false") boolean invoice) {}

  private final Licenses licenses;
  private final Seats seats;
  private final LicenseLog log;
  private final RenewalInvoices invoices;

  LicenseLife(Licenses licenses, Seats seats, LicenseLog log, RenewalInvoices invoices) {
    this.invoices = invoices;
    this.licenses = licenses;
    this.seats = seats;
    this.log = log;
  }

  /** A licence of which the caller knows the version, held. */
  private Seats.Held held(UUID id, Call call) {
    licenses.change(id, call);
    return seats.hold(id, call);
  }

  /** Has the key work no more, until it is resumed; its domains stay bound. */
  License suspend(UUID id, Reason wanted, Call call) {
    License license = held(id, call).license();
    LicenseStatus status = license.statusAt(call.now());
    if (status != ACTIVE) {
      throw Problems.invalidState("license", status, "suspended");
    }
    license.status = SUSPENDED;
    license.statusReason = wanted.reason();
    return told(license, LogKind.SUSPENDED, LicenseEvents.SUSPENDED, call);
  }

  /** Ends a suspension; the time of it is not added. */
  License resume(UUID id, Call call) {
    License license = held(id, call).license();
    if (license.status != SUSPENDED) {
      throw Problems.invalidState("license", license.statusAt(call.now()), "resumed");
    }
    license.status = ACTIVE;
    license.status = license.statusAt(call.now());
    license.statusReason = null;
    return told(license, LogKind.RESUMED, LicenseEvents.RESUMED, call);
  }

  /** Ends a licence for good; doing it twice changes nothing. */
  License revoke(UUID id, Reason wanted, Call call) {
    return revoke(held(id, call).license(), wanted.reason(), call);
  }

  License revoke(License license, String reason, Call call) {
    if (license.status == REVOKED) {
      return license;
    }
    license.status = REVOKED;
    license.statusReason = reason;
    seats.releaseAll(license, call);
    return told(license, LogKind.REVOKED, LicenseEvents.REVOKED, call);
  }

  private License told(License license, LogKind kind, Event<License> event, Call call) {
    license.touch(call.now());
    String result = license.statusReason == null ? "ok" : license.statusReason;
    log.note(license.id(), kind, LicenseLog.Note.of(result), call);
    call.emit(event, license);
    return license;
  }

  /** Adds time; an expired licence works again. */
  License renew(UUID id, Renewal wanted, Call call) {
    Seats.Held held = held(id, call);
    License license = held.license();
    if (license.status == REVOKED) {
      throw Problems.invalidState("license", license.status, "renewed");
    }
    if (license.subscriptionId != null) {
      throw Problems.conflict("The license is renewed by its subscription");
    }
    extend(license, held.policy(), wanted.days(), call);
    license.touch(call.now());
    log.note(license.id(), LogKind.RENEWED, LicenseLog.Note.of("ok"), call);
    call.emit(LicenseEvents.RENEWED, license);
    if (wanted.invoice()) {
      invoices.bill(license, held.policy(), call);
    }
    return LicenseSight.shown(license, call);
  }

  private static void extend(License license, LicensePolicy policy, Integer days, Call call) {
    Instant now = call.now();
    if (license.input.expiresAt == null) {
      Instant from = later(license.input.updatesUntil, now);
      license.input.updatesUntil =
          days == null ? policy.endOfUpdates(from).orElse(from) : plus(from, days);
      return;
    }
    Instant from = later(license.input.expiresAt, now);
    license.input.expiresAt = plus(from, days == null ? policy.termDays() : days);
    license.expiryTold = false;
    if (license.status == EXPIRED) {
      license.status = ACTIVE;
    }
  }

  private static Instant later(Instant end, Instant now) {
    return end == null || end.isBefore(now) ? now : end;
  }

  private static Instant plus(Instant from, int days) {
    return from.plus(Duration.ofDays(days));
  }
}
