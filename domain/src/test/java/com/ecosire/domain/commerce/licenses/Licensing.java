package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.Modules;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.licenses.log.LicenseHistory;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An organization that sells a plugin by licence keys, on the 14th of March 2026 at noon. */
final class Licensing {
  static final String NOON = "2026-03-14T12:00:00Z";
  static final String SERVER_SECRET = "the secret of the whole server";
  static final Modules MODULES =
      new Modules(Platform.foundation(Optional.of(SERVER_SECRET), BillingTerms.none()));
  static final Business BUSINESS = Business.of(MODULES);

  final Tenant tenant = BUSINESS.tenant().at(clock(NOON));
  final Staff staff = new Staff(tenant);
  final UUID customer;
  final UUID plugin;

  Licensing() {
    Platform.write(
        tenant,
        call ->
            MODULES
                .organizations()
                .tenants()
                .found("Keys " + UUID.randomUUID(), "enterprise", call));
    customer = contact("customer-" + UUID.randomUUID() + "@example.com");
    plugin = product("digital");
  }

  static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  void at(String instant) {
    tenant.at(clock(instant));
  }

  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return values;
  }

  private UUID make(String operation, Map<String, Object> usual, Object... pairs) {
    usual.putAll(map(pairs));
    return Tenant.id(tenant.call(operation, usual));
  }

  UUID contact(String email) {
    return make("contacts.create", map("name", "A customer", "email", email));
  }

  UUID product(String type) {
    String sku = "P-" + UUID.randomUUID();
    return make(
        "products.create",
        map("sku", sku, "name", sku, "type", type, "price", 9900L, "taxIds", List.of()));
  }

  /** A policy of the plugin with the prefix ACME. */
  UUID policy(Object... pairs) {
    Map<String, Object> usual =
        map("name", "Policy " + UUID.randomUUID(), "prefix", "ACME", "productIds", List.of(plugin));
    return make("licenses.policies.create", usual, pairs);
  }

  /** A licence of the plugin that an admin grants to the customer. */
  License grant(Object... pairs) {
    Map<String, Object> usual = map("productId", plugin, "contactId", customer);
    usual.putAll(map(pairs));
    return tenant.call("licenses.create", usual);
  }

  License read(License license) {
    return tenant.call("licenses.get", map(), "id", license.id());
  }

  /** A call of the running application. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  <T> T client(String action, License license, String domain, Object... pairs) {
    Map<String, Object> sent = map("key", license.key(), "domain", domain);
    sent.putAll(map(pairs));
    return tenant.call("licenses." + action, sent);
  }

  Problem refusedClient(String action, License license, String domain, Object... pairs) {
    Map<String, Object> sent = map("key", license.key(), "domain", domain);
    sent.putAll(map(pairs));
    return tenant.refused("licenses." + action, sent);
  }

  License act(String action, License license, Object... pairs) {
    return tenant.call("licenses." + action, map(pairs), "id", license.id());
  }

  Problem refusedAct(String action, License license, Object... pairs) {
    return tenant.refused("licenses." + action, map(pairs), "id", license.id());
  }

  /** The words of a licence's log, newest first. */
  List<String> log(License license) {
    Page<LicenseHistory> page = tenant.call("licenses.log", map(), "id", license.id());
    return page.data().stream().map(entry -> entry.kind().name()).toList();
  }

  /** The names of the events about licences, in order. */
  List<String> events() {
    return tenant.events().stream().filter(name -> name.startsWith("license.")).toList();
  }

  long job(String name) {
    Job job =
        BUSINESS.catalog().jobs().stream()
            .filter(one -> one.name().equals("licenses." + name))
            .findFirst()
            .orElseThrow();
    return tenant.within("licenses.update", call -> job.operation().handle(null, call)).changed();
  }

  /** A member who is the customer, too: its address is proven. */
  UUID holder(String role) {
    UUID person = staff.add("The holder", role);
    User user = tenant.call("users.get", map(), "id", person);
    tenant.call("contacts.update", map("email", user.email()), "id", customer);
    return person;
  }
}
