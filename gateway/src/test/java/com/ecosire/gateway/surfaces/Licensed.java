package com.ecosire.gateway.surfaces;

import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Licences that are further than one creation brings them. */
final class Licensed {
  private static final String DOMAIN = "domain";

  private Licensed() {}

  /** A new product with a policy, under which its licences may have offline files. */
  static String product() {
    String product = Known.fresh(Situations.named("products.create")).get("id");
    Map<String, Object> policy = new HashMap<>();
    policy.put("name", "Policy " + UUID.randomUUID());
    policy.put("prefix", "ACME");
    policy.put("productIds", List.of(product));
    policy.put("offlineDays", 30);
    done(Calls.rest(Who.ADMIN, Situations.named("licenses.policies.create"), Map.of(), policy));
    return product;
  }

  private static Answer done(Answer answer) {
    if (answer.refused()) {
      throw new AssertionError(answer.body());
    }
    return answer;
  }

  /** What an application of a new licence sends. */
  static Map<String, Object> application() {
    return application(Known.fresh(Situations.named("licenses.create")));
  }

  private static Map<String, Object> application(Map<String, String> ids) {
    Answer license = Calls.rest(Who.ADMIN, Situations.named("licenses.get"), ids, Map.of());
    Map<String, Object> sent = new HashMap<>();
    sent.put("key", done(license).at("key"));
    sent.put(DOMAIN, domain());
    return sent;
  }

  private static String domain() {
    return "shop-" + UUID.randomUUID() + ".example.com";
  }

  /** A licence that is bound to a domain, and what its application sends. */
  record Bound(Map<String, String> ids, Map<String, Object> sent) {}

  static Bound bound() {
    Map<String, String> ids = Known.fresh(Situations.named("licenses.create"));
    Map<String, Object> sent = application(ids);
    done(Calls.rest(Who.ADMIN, Situations.named("licenses.activate"), Map.of(), sent));
    return new Bound(ids, sent);
  }

  /** A domain that is to be moved. */
  static Situation moving() {
    Bound bound = bound();
    Map<String, Object> sent = new HashMap<>();
    sent.put("fromDomain", bound.sent.get(DOMAIN));
    sent.put("toDomain", domain());
    return new Situation(bound.ids, sent);
  }

  /** An application without a network. */
  static Situation offline() {
    return new Situation(
        Known.fresh(Situations.named("licenses.create")), Map.of(DOMAIN, domain()));
  }

  /** An activation that is to be deleted. */
  static Situation activation() {
    Bound bound = bound();
    Map<String, String> ids = new HashMap<>();
    ids.put("licenseId", bound.ids.get("id"));
    Answer list =
        Calls.rest(Who.ADMIN, Situations.named("licenses.activations.list"), ids, Map.of());
    List<?> domains = (List<?>) done(list).at("data");
    ids.put("id", String.valueOf(((Map<?, ?>) domains.getFirst()).get("id")));
    return new Situation(ids, new HashMap<>());
  }
}
