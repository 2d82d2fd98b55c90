package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Licences that move from one domain to another: by their holders now and then, by admins always.
 */
final class LicenseTransfers {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final String BY_HOLDER = "by the holder";
  private static final String BY_ADMIN = "by an admin";

  /** From where to where a licence moves. */
  @Doc("From where to where a license moves")
  record DomainMove(
      @Doc(value = "The domain that it is bound to", example = "old.example.com")
          @NotNull
          @Size(max = 2000)
          String fromDomain,
      @Doc(value = "The domain that it is to be bound to", example = "new.example.com")
          @NotNull
          @Size(max = 2000)
          String toDomain,
      @Doc(value = "Why", example = "The shop has a new name") @Size(max = 500) String reason) {}

  private final Licenses licenses;
  private final Seats seats;
  private final LicenseLog log;

  LicenseTransfers(Licenses licenses, Seats seats, LicenseLog log) {
    this.licenses = licenses;
    this.seats = seats;
    this.log = log;
  }

  /** Releases one domain and binds the other. */
  License move(UUID id, DomainMove wanted, Call call) {
    boolean byHolder = LicenseSight.requireHolder(licenses.change(id, call), call);
    DomainName from = DomainName.of("fromDomain", wanted.fromDomain());
    DomainName to = DomainName.of("toDomain", wanted.toDomain());
    Seats.Held held = seats.hold(id, call);
    License license = held.license();
    LicenseStatus status = license.statusAt(call.now());
    if (status != LicenseStatus.ACTIVE) {
      throw Problems.invalidState("license", status, "moved");
    }
    Activation bound =
        seats.activations().bound(id, List.of(from.text()), call).stream()
            .findFirst()
            .orElseThrow(Seats::unbound);
    if (!seats.activations().bound(id, List.of(to.text()), call).isEmpty()) {
      throw Problems.conflict("The license is bound to that domain already");
    }
    if (byHolder) {
      take(license, call);
    }
    seats.move(held, bound, to, call);
    String result = byHolder ? BY_HOLDER : BY_ADMIN;
    log.note(id, LogKind.TRANSFERRED, LicenseLog.Note.of(to.text(), result), call);
    call.emit(LicenseEvents.TRANSFERRED, LicenseUse.of(license, to.text(), null));
    return license;
  }

  private void take(License license, Call call) {
    List<Instant> before = counting(license, call);
    if (before.size() >= license.transfersLimit) {
      throw Problems.conflict(
          "The license was moved " + before.size() + " times within 365 days; ask for a transfer");
    }
    license.transfersLeft = license.transfersLimit - before.size() - 1;
    license.transfersLeftChangeAt = (before.isEmpty() ? call.now() : before.getFirst()).plus(YEAR);
  }

  private List<Instant> counting(License license, Call call) {
    return log.transfers(license.id(), BY_HOLDER, call.now().minus(YEAR), call);
  }

  /** Gives back what no longer counts. */
  void giveBack(License license, Call call) {
    List<Instant> counting = counting(license, call);
    license.transfersLeft = license.transfersLimit - counting.size();
    license.transfersLeftChangeAt = counting.isEmpty() ? null : counting.getFirst().plus(YEAR);
  }
}
