package com.ecosire.domain.commerce.licenses.clients;

import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;
import java.util.Optional;
import java.util.UUID;

/** When licences were last found valid at which domains. */
final class Sights extends Store<Sight, Void> {
  Sights() {
    super(records(Sight.class, Void.class));
  }

  /** What is known by now: another call may have noted it since this one began. */
  Optional<Sight> latest(UUID license, String domain, Call call) {
    Optional<Sight> found =
        where("r.licenseId = :license and r.domain = :domain", call)
            .with("license", license)
            .with("domain", domain)
            .first();
    found.ifPresent(call.session().manager()::refresh);
    return found;
  }

  /** A domain that asks for the first time. */
  Sight begin(UUID license, String domain, Call call) {
    Sight sight = draft(call);
    sight.licenseId = license;
    sight.domain = domain;
    call.session().manager().persist(sight);
    return sight;
  }
}
