package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.Modules;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.downloads.links.DownloadLinks.DownloadLink;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.products.files.UploadedProductFile;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.files.MemoryStore;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An organization that sells a plugin as a download, on the 14th of March 2026 at noon. */
final class Downloading {
  static final String NOON = "2026-03-14T12:00:00Z";
  static final MemoryStore STORE = new MemoryStore();
  static final Modules MODULES =
      new Modules(
          Platform.foundation(
              new FileTerms(
                  STORE,
                  Optional.of(
                      content ->
                          new String(content.readAllBytes(), StandardCharsets.UTF_8)
                              .contains("virus")),
                  1 << 20),
              Optional.empty(),
              BillingTerms.none()));
  static final Business BUSINESS = Business.of(MODULES);

  final Tenant tenant = BUSINESS.tenant().at(clock(NOON));
  final Staff staff = new Staff(tenant);
  final UUID customer;
  final UUID plugin;

  Downloading() {
    Platform.write(
        tenant,
        call ->
            MODULES
                .organizations()
                .tenants()
                .found("Files " + UUID.randomUUID(), "enterprise", call));
    customer = contact("customer-" + UUID.randomUUID() + "@example.com");
    plugin = product("digital");
  }

  static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  Downloading at(String instant) {
    tenant.at(clock(instant));
    return this;
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
        map(
            "sku",
            sku,
            "name",
            "Plugin " + sku,
            "type",
            type,
            "price",
            9900L,
            "taxIds",
            List.of()));
  }

  /** A ZIP file with entries of these names. */
  static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Map<String, Object> upload(UUID product, String version, byte[] bytes, Object... pairs) {
    Map<String, Object> sent =
        map("file", new SentZip(bytes, "C:\\builds\\plugin.zip"), "productId", product);
    sent.put("version", version);
    sent.putAll(map(pairs));
    return sent;
  }

  /** A draft of the plugin. */
  UUID draft(String version, Object... pairs) {
    byte[] bytes = zip("plugin/" + version + "/__init__.py");
    UploadedProductFile made =
        tenant.call("products.uploadFile", upload(plugin, version, bytes, pairs));
    return made.id();
  }

  /** A published version of the plugin. */
  UUID published(String version, Object... pairs) {
    UUID id = draft(version, pairs);
    tenant.call("downloads.files.publish", map("notify", false), "id", id);
    return id;
  }

  DownloadFile file(UUID id) {
    return tenant.call("downloads.files.get", map(), "id", id);
  }

  /** A grant of the plugin that an admin gives the customer. */
  DownloadGrant grant(Object... pairs) {
    Map<String, Object> usual = map("contactId", customer, "productId", plugin);
    usual.putAll(map(pairs));
    return tenant.call("downloads.grants.create", usual);
  }

  DownloadGrant read(DownloadGrant grant) {
    return tenant.call("downloads.grants.get", map(), "id", grant.id());
  }

  UUID policy(Object... pairs) {
    return make(
        "licenses.policies.create",
        map("name", "Policy " + UUID.randomUUID(), "prefix", "ACME", "productIds", List.of(plugin)),
        pairs);
  }

  License license(Object... pairs) {
    Map<String, Object> usual = map("productId", plugin, "contactId", customer);
    usual.putAll(map(pairs));
    return tenant.call("licenses.create", usual);
  }

  DownloadLink link(DownloadGrant grant, Object... pairs) {
    return tenant.call("downloads.grants.link", map(pairs), "id", grant.id());
  }

  Problem refusedLink(DownloadGrant grant, Object... pairs) {
    return tenant.refused("downloads.grants.link", map(pairs), "id", grant.id());
  }

  static String token(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** Somebody without a sign-in, as far as the server knows of another organization. */
  FileContent fetch(String url) {
    return tenant.call("downloads.fetch", map(), "token", token(url));
  }

  Problem refusedFetch(String url) {
    return tenant.refused("downloads.fetch", map(), "token", token(url));
  }

  static byte[] bytes(FileContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.body().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An order of the customer that is confirmed. */
  UUID ordered(Object... productsAndQuantities) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < productsAndQuantities.length; i += 2) {
      lines.add(
          map("productId", productsAndQuantities[i], "quantity", productsAndQuantities[i + 1]));
    }
    UUID order = make("orders.create", map("contactId", customer, "lineItems", lines));
    tenant.call("orders.confirm", map(), "id", order);
    return order;
  }

  /** The grants that came with an order. */
  List<DownloadGrant> grants(UUID order) {
    Page<DownloadGrant> page =
        tenant.call("downloads.grants.list", map("orderId", List.of(order), "sortOrder", "asc"));
    return page.data();
  }

  long job(String name) {
    Job job =
        BUSINESS.catalog().jobs().stream()
            .filter(one -> one.name().equals("downloads." + name))
            .findFirst()
            .orElseThrow();
    return tenant
        .within("downloads.files.publish", call -> job.operation().handle(null, call))
        .changed();
  }

  List<String> events() {
    return tenant.events().stream().filter(name -> name.startsWith("download.")).toList();
  }

  /** A member who is the customer, too: its address is proven. */
  UUID holder(String role) {
    UUID person = staff.add("The holder", role);
    User user = tenant.call("users.get", map(), "id", person);
    tenant.call("contacts.update", map("email", user.email()), "id", customer);
    return person;
  }

  /** The customer as a member who may read no downloads. */
  UUID buyer() {
    Map<String, Object> role =
        map("key", "buyer", "name", "Buyer", "permissions", List.of("contacts:read"));
    UUID person = holder("viewer");
    UUID made = Tenant.id(tenant.call("roles.create", role));
    tenant.call("users.update", map("roleIds", List.of(made)), "id", person);
    return person;
  }
}
