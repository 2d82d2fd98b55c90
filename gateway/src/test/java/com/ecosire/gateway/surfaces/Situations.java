package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What makes each writing operation succeed: for most a new record and what the shapes say, for the
 * others what is written down here.
 */
final class Situations {
  /** Ids for the path, and what is sent. */
  record Situation(Map<String, String> ids, Map<String, Object> values) {
    Situation sending(Map<String, Object> other) {
      return new Situation(ids, other);
    }
  }

  /** Another number each time, for what takes no text. */
  private static final AtomicInteger DAYS = new AtomicInteger();

  private static final Map<String, Supplier<Situation>> SPECIAL =
      Map.ofEntries(
          Map.entry("organizations.update", () -> own(Map.of("legalName", text()))),
          Map.entry("organizations.updateSettings", () -> own(Map.of("mailFromName", text()))),
          Map.entry(
              "organizations.enableModule",
              () -> {
                Situation own = own(Map.of());
                own.ids.put("module", DAYS.incrementAndGet() % 2 == 0 ? "contacts" : "taxes");
                return own;
              }),
          Map.entry(
              "organizations.sequences.update",
              () -> known("organizations.sequences.update", Map.of("resets", "yearly"))),
          Map.entry(
              "audit.setRetention", () -> with(Map.of("days", 1000 + DAYS.incrementAndGet()))),
          Map.entry(
              "roles.assign", () -> changed("roles.create", "userIds", List.of(People.member()))),
          Map.entry("roles.unassign", People::holder),
          Map.entry("users.suspend", () -> ofItem(People.member())),
          Map.entry("users.reactivate", () -> ofItem(People.suspended())),
          Map.entry("users.resetSecondFactor", People::withFactor),
          Map.entry(
              "users.import",
              () -> with(Map.of("file", "name,email\nImported," + text() + "@example.com\n"))),
          Map.entry("users.setAvatar", () -> with(Map.of("file", People.picture()))),
          Map.entry(
              "notifications.send",
              () -> with(Map.of("title", "Closed", "body", text(), "everyone", true))),
          Map.entry("notifications.unsubscribe", () -> with(People.unsubscribing())),
          Map.entry("users.invitations.accept", () -> with(People.following())),
          Map.entry("organizations.members.update", People::withOtherRole),
          Map.entry("organizations.members.delete", People::inOrganization),
          Map.entry("api-keys.endOverlap", () -> after("api-keys.create", "api-keys.rotate")),
          Map.entry(
              "contacts.merge",
              () -> with(Map.of("survivorId", one("contacts"), "duplicateId", one("contacts")))),
          Map.entry("webhooks.endpoints.enable", () -> endpoint("webhooks.endpoints.disable")),
          Map.entry("webhooks.endpoints.replay", () -> endpoint().sending(lately())),
          Map.entry("webhooks.deliveries.redeliver", Situations::delivery),
          Map.entry("api-keys.delete", () -> after("api-keys.create", "api-keys.revoke")),
          Map.entry("files.restore", () -> after("files.create", "files.delete")),
          Map.entry("files.versions.restore", Situations::renewed),
          Map.entry(
              "files.downloadShare",
              () -> new Situation(Known.shared(one("files")), new LinkedHashMap<>())),
          Map.entry("contacts.import", () -> with(Map.of("file", "name\nImported\n"))),
          Map.entry(
              "contacts.bulkTag",
              () -> with(Map.of("ids", List.of(one("contacts")), "add", List.of("vip")))),
          Map.entry(
              "products.import",
              () ->
                  with(
                      Map.of(
                          "file",
                          "sku,name,type,price,currency\n" + text() + ",A,service,5,eur\n"))),
          Map.entry("products.uploadFile", Downloaded::uploading),
          Map.entry("downloads.files.update", () -> Downloaded.draft().sending(notes())),
          Map.entry("downloads.files.delete", Downloaded::draft),
          Map.entry("downloads.files.publish", Downloaded::draft),
          Map.entry("downloads.files.withdraw", Downloaded::withdrawing),
          Map.entry("downloads.grants.link", Downloaded::granted),
          Map.entry("products.restore", () -> after("products.create", "products.archive")),
          Map.entry(
              "products.bulkPrice",
              () -> with(Map.of("ids", List.of(one("products")), "mode", "set", "amount", 700))),
          Map.entry("products.variants.generate", Situations::attributed),
          Map.entry(
              "pricing.rules.update", () -> changed("pricing.rules.create", "minQuantity", 3)),
          Map.entry("pricing.rules.import", Situations::rules),
          Map.entry("orders.confirm", Situations::order),
          Map.entry("orders.start", () -> order("confirm")),
          Map.entry("orders.deliver", () -> order("confirm", "start")),
          Map.entry("orders.close", Situations::paidOrder),
          Map.entry("orders.invoice", () -> order("confirm")),
          Map.entry("invoices.send", Billed::sending),
          Map.entry("invoices.pay", Billed::paying),
          Map.entry("invoices.creditNote", Billed::open),
          Map.entry("invoices.writeOff", Billed::open),
          Map.entry("invoices.remind", Billed::late),
          Map.entry("invoices.creditNotes.applyCredit", Billed::applying),
          Map.entry("payments.refund", Billed::refunding),
          Map.entry("payments.methods.delete", Billed::spare),
          Map.entry("licenses.validate", () -> with(Licensed.application())),
          Map.entry("licenses.activate", () -> with(Licensed.application())),
          Map.entry("licenses.deactivate", () -> with(Licensed.bound().sent())),
          Map.entry("licenses.heartbeat", () -> with(Licensed.bound().sent())),
          Map.entry("licenses.resume", () -> after("licenses.create", "licenses.suspend")),
          Map.entry("licenses.transferDomain", Licensed::moving),
          Map.entry("licenses.offlineFile", Licensed::offline),
          Map.entry("licenses.activations.delete", Licensed::activation),
          Map.entry("billing.checkout.checkout", () -> with(Purchased.basket())),
          Map.entry("billing.subscriptions.cancel", () -> Purchased.subscription(Map.of())),
          Map.entry("billing.subscriptions.resume", Purchased::cancelled),
          Map.entry("billing.subscriptions.changePlan", Purchased::changing),
          Map.entry("billing.paymentMethods.add", () -> with(Purchased.card())),
          Map.entry("billing.paymentMethods.setDefault", Purchased::saved),
          Map.entry("billing.paymentMethods.delete", Purchased::saved),
          Map.entry("billing.portalSession", () -> with(Purchased.portal())),
          Map.entry("billing.events.replay", Purchased::failed));

  private Situations() {}

  /** New records and new values each time, of the first organization. */
  static Situation of(Operation<?, ?> operation) {
    return Optional.ofNullable(SPECIAL.get(operation.id()))
        .or(() -> Optional.ofNullable(Told.SPECIAL.get(operation.id())))
        .map(Supplier::get)
        .orElseGet(() -> usual(operation));
  }

  private static Situation usual(Operation<?, ?> operation) {
    if (operation.kind() == Kind.CREATE) {
      return new Situation(Known.freshParents(operation.path()), Known.values(operation));
    }
    Map<String, Object> values =
        operation.input() instanceof Input.Patched ? patch(operation) : Known.values(operation);
    int item = operation.path().indexOf("/{id}");
    if (item < 0) {
      return with(values);
    }
    return new Situation(
        Known.creationAt(operation.path().substring(0, item))
            .map(Known::fresh)
            .or(() -> Known.ids(operation))
            .orElseThrow(),
        values);
  }

  /** One text, which may be any. */
  private static Map<String, Object> patch(Operation<?, ?> operation) {
    return operation.input().fields().stream()
        .filter(field -> field.type() == Scalar.STRING || field.type() == Scalar.TEXT)
        .filter(field -> field.limits().pattern() == null && field.reference().isEmpty())
        .findFirst()
        .map(Situations::valueOf)
        .orElse(Map.of());
  }

  private static Map<String, Object> valueOf(Field field) {
    return Map.of(field.name(), Samples.value(field, field.type()));
  }

  static Situation ofItem(String id) {
    return new Situation(Map.of("id", id), new LinkedHashMap<>());
  }

  static Situation with(Map<String, Object> values) {
    return new Situation(Map.of(), values);
  }

  /** The organization of the caller. */
  private static Situation own(Map<String, Object> values) {
    Map<String, String> ids = new HashMap<>();
    ids.put("id", RunningGateway.instance().organization(Who.ADMIN).toString());
    return new Situation(ids, values);
  }

  private static Situation known(String operation, Map<String, Object> values) {
    return new Situation(Known.ids(named(operation)).orElseThrow(), values);
  }

  static Operation<?, ?> named(String id) {
    return RunningGateway.catalog().operation(id).orElseThrow();
  }

  private static String one(String collection) {
    return Known.fresh(Known.creationAt("/" + collection).orElseThrow()).get("id");
  }

  private static String text() {
    return "sample-" + UUID.randomUUID();
  }

  /** A new record that some operations were applied to. */
  private static Situation after(String creation, String... steps) {
    Situation made = new Situation(Known.fresh(named(creation)), new LinkedHashMap<>());
    for (String step : steps) {
      done(Calls.rest(Who.ADMIN, named(step), made.ids, Known.values(named(step))), step);
    }
    return made;
  }

  private static Answer done(Answer answer, String step) {
    if (answer.refused()) {
      throw new AssertionError(step + ": " + answer.body());
    }
    return answer;
  }

  private static Situation endpoint(String... steps) {
    return after("webhooks.endpoints.create", steps);
  }

  private static Map<String, Object> notes() {
    return Map.of("releaseNotes", text());
  }

  /** The last hour. */
  private static Map<String, Object> lately() {
    Instant now = Instant.now();
    return Map.of("from", now.minusSeconds(3600).toString(), "to", now.toString());
  }

  /** One that has failed: nobody receives what tests send. */
  private static Situation delivery() {
    Operation<?, ?> test = named("webhooks.endpoints.sendTest");
    Answer tried = done(Calls.rest(Who.ADMIN, test, endpoint().ids, Known.values(test)), "test");
    return ofItem(String.valueOf(tried.at("id")));
  }

  static Situation changed(String creation, String field, Object value) {
    return new Situation(Known.fresh(named(creation)), Map.of(field, value));
  }

  /** A file with two versions. */
  private static Situation renewed() {
    Map<String, String> file = Map.of("fileId", one("files"));
    done(Calls.rest(Who.ADMIN, named("files.versions.create"), file, Map.of("file", text())), "");
    Map<String, String> ids = new HashMap<>(file);
    ids.put("versionNumber", "1");
    return new Situation(ids, new LinkedHashMap<>());
  }

  private static Situation attributed() {
    Map<String, Object> values = new HashMap<>(Known.values(named("products.create")));
    values.put("attributes", List.of(Map.of("name", "Size", "values", List.of("S", "M"))));
    Answer made = done(Calls.rest(Who.ADMIN, named("products.create"), Map.of(), values), "create");
    return new Situation(Map.of("id", String.valueOf(made.at("id"))), new LinkedHashMap<>());
  }

  private static Situation rules() {
    String file = "minQuantity,method,percent\n1,percent_off,5\n";
    return new Situation(Map.of("id", one("pricing/pricelists")), Map.of("file", file));
  }

  /** A new order of something that is confirmed. */
  static Answer confirmed() {
    return Calls.rest(Who.ADMIN, named("orders.confirm"), order().ids, Map.of());
  }

  private static Situation paidOrder() {
    Situation order = order("confirm", "start");
    Billed.bill(order.ids);
    done(Calls.rest(Who.ADMIN, named("orders.deliver"), order.ids, Map.of()), "deliver");
    return order;
  }

  /** An order of something, as far on its way as some commands bring it. */
  private static Situation order(String... steps) {
    Map<String, Object> line =
        Map.of("kind", "custom", "description", "Work", "quantity", 2, "unitPrice", 5000);
    Map<String, Object> values = new HashMap<>(Known.values(named("orders.create")));
    values.put("lineItems", List.of(line));
    Answer made = done(Calls.rest(Who.ADMIN, named("orders.create"), Map.of(), values), "create");
    Map<String, String> ids = Map.of("id", String.valueOf(made.at("id")));
    for (String step : steps) {
      done(Calls.rest(Who.ADMIN, named("orders." + step), ids, Map.of()), step);
    }
    return new Situation(ids, new LinkedHashMap<>());
  }
}
