package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.Platform.write;

import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An organization that takes numbers and sets how they are written. */
abstract class WithNumbers {
  final Tenant tenant = open();

  String next(String code) {
    return write(tenant, call -> DocumentNumbers.next(code, call));
  }

  String next(Numbering numbering, LocalDate day) {
    return write(tenant, call -> DocumentNumbers.next(numbering, day, call));
  }

  Page<NumberSequence> list(Map<String, ?> values) {
    return tenant.call(
        "organizations.sequences.list", values, "organizationId", tenant.organization());
  }

  NumberSequence sequence(String code) {
    return list(Map.of("code", List.of(code))).data().getFirst();
  }

  Object[] path(String code) {
    return new Object[] {"organizationId", tenant.organization(), "id", sequence(code).id()};
  }

  NumberSequence update(String code, Map<String, ?> values) {
    return tenant.call("organizations.sequences.update", values, path(code));
  }
}
