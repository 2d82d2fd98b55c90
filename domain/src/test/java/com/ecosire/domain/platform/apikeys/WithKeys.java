package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.platform.Platform.key;
import static com.ecosire.domain.platform.Platform.open;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An organization with keys, and what is done to them. */
abstract class WithKeys {
  static final String SOON = "2026-03-15T00:00:00Z";
  static final String LATER = "2026-03-15T00:00:00.001Z";

  final Tenant tenant = open();

  static Map<String, Object> values(Object... more) {
    Map<String, Object> values = new HashMap<>(Map.of("name", "Shop", "environment", "production"));
    for (int i = 0; i < more.length; i += 2) {
      values.put((String) more[i], more[i + 1]);
    }
    return values;
  }

  ApiKey make(Object... more) {
    return tenant.call("api-keys.create", values(more));
  }

  ApiKey get(UUID id) {
    return tenant.call("api-keys.get", Map.of(), "id", id);
  }

  ApiKey update(ApiKey key, Map<String, ?> values) {
    return tenant.call("api-keys.update", values, "id", key.id());
  }

  ApiKey rotate(ApiKey key) {
    return tenant.call("api-keys.rotate", Map.of(), "id", key.id());
  }

  ApiKey revoke(ApiKey key) {
    return tenant.call("api-keys.revoke", Map.of("reason", "Leaked"), "id", key.id());
  }

  ProblemCode refused(String action, ApiKey key) {
    return tenant.refused("api-keys." + action, Map.of(), "id", key.id()).code();
  }

  Page<ApiKey> list() {
    return tenant.call("api-keys.list", Map.of());
  }

  ApiKey endOverlap(ApiKey key) {
    return tenant.call("api-keys.endOverlap", Map.of(), "id", key.id());
  }
}
