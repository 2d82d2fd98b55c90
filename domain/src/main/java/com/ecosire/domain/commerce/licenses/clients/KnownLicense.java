package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.Seats;
import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.activations.ActivationStatus;
import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.rows.Prepared;
import com.ecosire.domain.store.rows.What;
import com.ecosire.domain.store.rows.What.Joined.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one statement finds out about a key and a domain.
 *
 * @param bound the activations that may cover the domain, the domain's own first
 * @param sight when the domain asked before
 * @param call in the name of nobody, within the licence's organization
 */
record KnownLicense(
    License license,
    LicensePolicy policy,
    DomainName domain,
    List<Activation> bound,
    Optional<Sight> sight,
    Call call) {
  private static final String MODULE = "licenses";

  /** What the answer takes; what is to be changed is read whole. */
  private static final What.Joined GLIMPSE =
      new What.Joined(
          List.of(
              new Side(
                  "l",
                  License.class,
                  List.of(
                      "id",
                      "organizationId",
                      "key",
                      "status",
                      "input.expiresAt",
                      "input.productId",
                      "input.updatesUntil",
                      "input.activationsLimit",
                      "activationsCount",
                      "refusedAt")),
              new Side(
                  "p",
                  LicensePolicy.class,
                  List.of(
                      "id",
                      "input.graceDays",
                      "input.requireSignature",
                      "input.freeDevDomains",
                      "input.includeSubdomains")),
              new Side("o", Organization.class, List.of("planCode", "disabledModules")),
              new Side("a", Activation.class, List.of("domain")),
              new Side("s", Sight.class, List.of("id", "validatedAt"))));

  private static final String FROM =
      "from License l"
          + " join LicensePolicy p on (p.organizationId = l.organizationId and p.id ="
          + " l.input.policyId)"
          + " join Organization o on (o.organizationId = l.organizationId and o.id ="
          + " l.organizationId)"
          + " left join Activation a on (a.organizationId = l.organizationId and a.licenseId = l.id"
          + " and a.status <> :released and a.domain in :names)"
          + " left join Sight s on (s.organizationId = l.organizationId and s.licenseId = l.id and"
          + " s.domain = :domain)"
          + " where l.key = :key";

  /**
   * Finds a licence by what a client sent.
   *
   * @throws ProblemException 422 for what is no key or no domain, 404 for an unknown key
   */
  static KnownLicense find(LicenseCall sent, Call call) {
    return find("key", sent.key(), sent.domain(), call);
  }

  /**
   * Finds a licence by its key and a domain.
   *
   * @param field the field that the key was sent in
   * @throws ProblemException 422 for what is no key or no domain, 404 for an unknown key
   */
  static KnownLicense find(String field, String sent, String at, Call call) {
    String key =
        LicenseKeys.read(sent)
            .orElseThrow(() -> Problems.invalid(field, "malformed", "Must be a license key"));
    DomainName domain = DomainName.of("domain", at);
    List<Object[]> rows = rows(key, domain, call.session());
    if (rows.isEmpty()) {
      throw Problems.refusal(ProblemCode.NOT_FOUND, "License not found");
    }
    return of(rows, domain, call);
  }

  private static List<Object[]> rows(String key, DomainName domain, Session session) {
    if (!session.writes()) {
      return Prepared.query(session, GLIMPSE, FROM)
          .with("key", key)
          .with("domain", domain.text())
          .with("released", ActivationStatus.RELEASED)
          .with("names", domain.coverings())
          .list();
    }
    return session
        .manager()
        .createQuery("select l, p, o, a, s " + FROM, Object[].class)
        .setParameter("key", key)
        .setParameter("domain", domain.text())
        .setParameter("released", ActivationStatus.RELEASED)
        .setParameter("names", domain.coverings())
        .getResultList();
  }

  private static KnownLicense of(List<Object[]> rows, DomainName domain, Call call) {
    Object[] first = rows.getFirst();
    License license = (License) first[0];
    Caller nobody = Caller.anonymous(license.organizationId(), standing((Organization) first[2]));
    List<Activation> bound =
        rows.stream().flatMap(row -> Stream.ofNullable((Activation) row[3])).distinct().toList();
    return new KnownLicense(
        license,
        (LicensePolicy) first[1],
        domain,
        bound,
        Optional.ofNullable((Sight) first[4]),
        call.actingAs(nobody));
  }

  private static Standing standing(Organization organization) {
    if (organization.disabledModules().contains(MODULE)) {
      throw Problems.refusal(
          ProblemCode.MODULE_DISABLED, "The organization has not enabled the module " + MODULE);
    }
    return Standing.good(organization.plan().code());
  }

  /** The activation that covers the domain, if there is one. */
  Optional<Activation> covering() {
    return Seats.covering(policy, domain, bound);
  }
}
