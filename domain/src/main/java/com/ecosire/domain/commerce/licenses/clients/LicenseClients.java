package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseRefusals;
import com.ecosire.domain.commerce.licenses.Seats;
import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.clients.ClientAnswers.BoundDomain;
import com.ecosire.domain.commerce.licenses.clients.ClientAnswers.ReleasedDomain;
import com.ecosire.domain.commerce.licenses.clients.ClientAnswers.SignOfLife;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LicenseLog.Note;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** Binds running applications to their licences, frees them, and hears their signs of life. */
final class LicenseClients {
  private static final String MOVED = "another machine than before";

  private final Seats seats;
  private final SignedCalls signed;
  private final LicenseLog log;
  private final Validator validator;

  LicenseClients(Seats seats, SignedCalls signed, LicenseLog log, Validator validator) {
    this.seats = seats;
    this.signed = signed;
    this.log = log;
    this.validator = validator;
  }

  private KnownLicense known(LicenseCall sent, Call call) {
    KnownLicense known = KnownLicense.find(sent, call);
    signed.check(known, sent);
    return known;
  }

  /** Binds the domain, if it is not. */
  BoundDomain activate(LicenseCall sent, Call outer) {
    KnownLicense known = known(sent, outer);
    Call call = known.call();
    Seats.Held held = seats.hold(known.license().id(), call);
    try {
      LicenseRefusals.requireUsable(held.license(), call.now());
      if (seats.covering(held, known.domain(), call).isEmpty()) {
        seats.bind(held, known.domain(), sent.client(), call);
      }
    } catch (ProblemException e) {
      if (held.license().notesRefusal(call.now())) {
        Note note = Note.of(known.domain().text(), e.problem().detail());
        log.note(held.license().id(), LogKind.REFUSED, note, call);
      }
      throw ProblemException.lasting(e.problem());
    }
    License license = held.license();
    return new BoundDomain(true, license.activationsCount(), license.activationsLimit());
  }

  /** Frees the domain. */
  ReleasedDomain deactivate(LicenseRelease sent, Call outer) {
    KnownLicense known = known(sent.call(), outer);
    Call call = known.call();
    Seats.Held held = seats.hold(known.license().id(), call);
    List<Activation> bound =
        seats.activations().bound(held.license().id(), List.of(known.domain().text()), call);
    Activation own = bound.stream().findFirst().orElseThrow(Seats::unbound);
    seats.release(held, own, call);
    return new ReleasedDomain(true, held.license().activationsCount());
  }

  /** Hears a sign of life. */
  SignOfLife heartbeat(LicenseCall sent, Call outer) {
    KnownLicense known = known(sent, outer);
    Call call = known.call();
    Seats.Held held = seats.hold(known.license().id(), call);
    Optional<Activation> covering = seats.covering(held, known.domain(), call);
    Activation activation = covering.orElseThrow(Seats::unbound);
    boolean moved = activation.hear(sent.client(), call);
    License license = held.license();
    license.seen(call.now());
    Note note =
        new Note(
            Optional.of(known.domain().text()),
            moved ? MOVED : "ok",
            Optional.ofNullable(sent.appVersion()));
    log.note(license.id(), LogKind.HEARTBEAT, note, call);
    return new SignOfLife(
        license.statusAt(call.now()),
        validator.decide(known).valid(),
        license.expiresAt().orElse(null),
        call.now().plus(held.policy().heartbeat()));
  }
}
