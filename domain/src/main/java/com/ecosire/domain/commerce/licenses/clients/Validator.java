package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseEvents;
import com.ecosire.domain.commerce.licenses.LicenseRefusals;
import com.ecosire.domain.commerce.licenses.LicenseRefusals.Refusal;
import com.ecosire.domain.commerce.licenses.LicenseUse;
import com.ecosire.domain.commerce.licenses.Seats;
import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LicenseLog.Note;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.operation.Call;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers whether licences are valid: the call that the world makes most. It is one read; only a
 * domain's first answer of each hour is written down.
 */
final class Validator {
  private final Seats seats;
  private final SignedCalls signed;
  private final LicenseLog log;
  private final Sights sights = new Sights();

  Validator(Seats seats, SignedCalls signed, LicenseLog log) {
    this.seats = seats;
    this.signed = signed;
    this.log = log;
  }

  /** The answer, where there is nothing to be written down. */
  Optional<Validation> glance(LicenseCall sent, Call call) {
    KnownLicense known = known(sent, call);
    Validation answer = decide(known);
    boolean told =
        answer.valid()
            ? isTold(known.sight(), call.now())
            : known.license().isRefusalNoted(call.now());
    return told ? Optional.of(answer) : Optional.empty();
  }

  private KnownLicense known(LicenseCall sent, Call call) {
    KnownLicense known = KnownLicense.find(sent, call);
    signed.check(known, sent);
    return known;
  }

  private static boolean isTold(Optional<Sight> sight, Instant now) {
    return sight
        .map(before -> before.validatedAt)
        .filter(told -> told.plus(License.QUIET).isAfter(now))
        .isPresent();
  }

  /** How things stand with a licence at a domain. */
  Validation decide(KnownLicense known) {
    License license = known.license();
    Instant now = known.call().now();
    boolean activated = known.covering().isPresent();
    Optional<Refusal> reason = LicenseRefusals.of(license.statusAt(now));
    if (reason.isPresent() && !license.isInGraceAt(now, known.policy().grace())) {
      return Validation.refused(reason.get(), activated, license, now);
    }
    Seats.Held held = new Seats.Held(license, known.policy());
    if (!activated && !seats.isFree(held, known.domain(), known.call())) {
      return Validation.refused(Refusal.DOMAIN_NOT_ACTIVATED, false, license, now);
    }
    return Validation.valid(activated, license, now);
  }

  /** The answer, which is written down where the last one lies an hour behind. */
  Validation validate(LicenseCall sent, Call outer) {
    KnownLicense known = known(sent, outer);
    // Whoever asked at the same moment writes; this call then finds that nothing is left to do.
    seats.hold(known.license().id(), known.call());
    Validation answer = decide(known);
    if (answer.valid()) {
      noteSight(known);
    } else if (known.license().notesRefusal(outer.now())) {
      String reason = answer.reason().name().toLowerCase(Locale.ROOT);
      Note note = Note.of(known.domain().text(), reason);
      log.note(known.license().id(), LogKind.REFUSED, note, known.call());
    }
    return answer;
  }

  private void noteSight(KnownLicense known) {
    Call call = known.call();
    License license = known.license();
    String domain = known.domain().text();
    Optional<Sight> before = sights.latest(license.id(), domain, call);
    if (isTold(before, call.now())) {
      return;
    }
    Sight sight = before.orElseGet(() -> sights.begin(license.id(), domain, call));
    sight.validatedAt = call.now();
    sight.touch(call.now());
    license.seen(call.now());
    Optional<Activation> covering = known.covering();
    covering.ifPresent(activation -> activation.seen(call.now()));
    log.note(license.id(), LogKind.VALIDATED, Note.of(domain, "ok"), call);
    call.emit(
        LicenseEvents.VALIDATED,
        LicenseUse.of(license, domain, covering.map(Activation::id).orElse(null)));
  }
}
