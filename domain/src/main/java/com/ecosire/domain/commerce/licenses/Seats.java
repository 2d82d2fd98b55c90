package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.activations.Activations;
import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LicenseLog.Note;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicies;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Binds domains to licences and frees them. Whoever does so holds the licence's row, so that of
 * many calls for the last seat one gets it.
 */
public final class Seats {
  /** What a licence without a free seat says. */
  public static final String FULL = "Activation limit reached";

  /** What is not bound. */
  public static final String UNBOUND = "The license is not bound to this domain";

  private static final int DEVELOPMENT_SEATS = 5;

  private final Licenses licenses;
  private final LicensePolicies policies;
  private final Activations activations;
  private final LicenseLog log;

  Seats(Licenses licenses, LicensePolicies policies, LicenseLog log) {
    this.licenses = licenses;
    this.policies = policies;
    this.log = log;
    this.activations = new Activations(licenses, this::delete);
  }

  /** The activations of all licences. */
  public Activations activations() {
    return activations;
  }

  /** A licence whose row nobody else changes until the call ends, with its policy. */
  public record Held(License license, LicensePolicy policy) {}

  /** Holds the row of a licence; what was read of it before may be out of date. */
  public Held hold(UUID id, Call call) {
    License license =
        licenses
            .where("r.id = :id", call)
            .with("id", id)
            .locked()
            .first()
            .orElseThrow(() -> Problems.notFound("license"));
    call.session().manager().refresh(license);
    return new Held(license, policies.get(license.policyId(), call));
  }

  /** The activation that covers a domain, if there is one. */
  public Optional<Activation> covering(Held held, DomainName name, Call call) {
    return covering(
        held.policy, name, activations.bound(held.license.id(), name.coverings(), call));
  }

  /** Which of some bound activations covers a domain: its own one, or one above it. */
  public static Optional<Activation> covering(
      LicensePolicy policy, DomainName name, List<Activation> bound) {
    Optional<Activation> own =
        bound.stream().filter(each -> each.domain().equals(name.text())).findFirst();
    return own.isPresent() || !policy.includeSubdomains() ? own : bound.stream().findFirst();
  }

  /** Whether a domain takes a seat. */
  public static boolean counts(LicensePolicy policy, DomainName name) {
    return !(policy.freeDevDomains() && name.isDevelopment());
  }

  /** Whether a domain that is not bound could be. */
  public boolean isFree(Held held, DomainName name, Call call) {
    return counts(held.policy, name)
        ? held.license.activationsCount() < held.license.activationsLimit()
        : activations.forDevelopment(held.license.id(), call) < DEVELOPMENT_SEATS;
  }

  /** Binds a domain that is not covered yet; 409 without a free seat. */
  public Activation bind(Held held, DomainName name, Activation.Client client, Call call) {
    if (!isFree(held, name, call)) {
      throw Problems.conflict(FULL);
    }
    boolean counts = counts(held.policy, name);
    License license = held.license;
    Activation activation =
        activations.bind(
            new Activations.Owner(license.id(), license.productId()), name, counts, call);
    activation.hear(client, call);
    license.activationsCount += counts ? 1 : 0;
    license.seen(call.now());
    license.touch(call.now());
    log.note(license.id(), LogKind.ACTIVATED, Note.of(name.text(), "ok"), call);
    call.emit(LicenseEvents.ACTIVATED, LicenseUse.of(license, activation));
    return activation;
  }

  /** Frees the seat of a domain. */
  public void release(Held held, Activation activation, Call call) {
    free(held.license, activation, call);
    log.note(held.license.id(), LogKind.DEACTIVATED, Note.of(activation.domain(), "ok"), call);
    call.emit(LicenseEvents.DEACTIVATED, LicenseUse.of(held.license, activation));
  }

  /** Moves the seat of one domain to another one. */
  public void move(Held held, Activation from, DomainName to, Call call) {
    free(held.license, from, call);
    // Written first, so that what counts seats finds this one free.
    call.session().flush();
    if (!isFree(held, to, call)) {
      throw Problems.conflict(FULL);
    }
    boolean counts = counts(held.policy, to);
    License license = held.license;
    activations
        .bind(new Activations.Owner(license.id(), license.productId()), to, counts, call)
        .hear(new Activation.Client(null, null), call);
    license.activationsCount += counts ? 1 : 0;
    license.touch(call.now());
  }

  /** Frees all seats of a licence, without a word for each. */
  void releaseAll(License license, Call call) {
    activations.bound(license.id(), call).forEach(each -> free(license, each, call));
  }

  private void free(License license, Activation activation, Call call) {
    activation.release(call.now());
    license.activationsCount -= activation.counts() ? 1 : 0;
    license.touch(call.now());
  }

  private void delete(Activation activation, Call call) {
    release(hold(activation.licenseId(), call), activation, call);
  }

  /** 404 for a domain that is not bound. */
  public static ProblemException unbound() {
    return Problems.refusal(ProblemCode.NOT_FOUND, UNBOUND);
  }
}
