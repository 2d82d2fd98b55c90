package com.ecosire.domain.platform;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.auth.AuthModule;
import com.ecosire.domain.platform.auth.AuthTerms;
import com.ecosire.domain.platform.auth.desk.Invited;
import com.ecosire.domain.platform.auth.desk.Joined;
import com.ecosire.domain.platform.files.FilesModule;
import com.ecosire.domain.platform.files.MemoryStore;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.notifications.NotificationsModule;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.roles.RolesModule;
import com.ecosire.domain.platform.users.Seats;
import com.ecosire.domain.platform.users.UsersModule;
import com.ecosire.domain.platform.users.invitations.Reception;
import com.ecosire.domain.platform.webhooks.WebhooksModule;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Organizations and their keys, with a module beside them that keeps books. */
public final class Platform {
  /** Organizations that have amounts in their books, as a module with orders would say. */
  public static final Set<UUID> WITH_AMOUNTS = ConcurrentHashMap.newKeySet();

  private static final String PORTAL = "http://localhost";

  /** How keys are stored. */
  public static final KeyHash HASHES = new KeyHash(MasterKey.of("0123456789abcdef".repeat(2)));

  /** The organizations. */
  public static final OrganizationsModule ORGANIZATIONS =
      new OrganizationsModule(
          new OrganizationsModule.Foundation(
              UnaryOperator.identity(), Platform::catalog, TestDatabase::dataSource));

  /** The keys. */
  public static final ApiKeysModule KEYS =
      new ApiKeysModule(
          new ApiKeysModule.Foundation(
              HASHES,
              ORGANIZATIONS,
              () -> Set.of("contacts", "orders", "api-keys"),
              (requestId, key, call) -> List.of(key)));

  /** The roles. */
  public static final RolesModule ROLES =
      new RolesModule(ORGANIZATIONS.organizations(), Platform::catalog);

  /** What everything secret is kept under. */
  public static final MasterKey KEY = MasterKey.of("0123456789abcdef".repeat(2));

  /** Signing in. */
  public static final AuthModule AUTH =
      new AuthModule(
          new AuthModule.Foundation(
              KEY,
              TestDatabase::dataSource,
              AuthTerms.usual(PORTAL),
              new Mails(KEY, PORTAL),
              ORGANIZATIONS.tenants()),
          new AuthModule.Neighbours(
              new Invited(Platform::reception),
              new Joined(
                  new Seats(ORGANIZATIONS.organizations()), () -> Platform.USERS.memberships())));

  /** The people. */
  public static final UsersModule USERS =
      new UsersModule(
          new UsersModule.Foundation(
              ORGANIZATIONS,
              ROLES,
              AUTH.desk(),
              new Mails(KEY, PORTAL),
              TestDatabase::dataSource,
              PORTAL));

  /** What people are told. */
  public static final NotificationsModule NOTIFICATIONS =
      new NotificationsModule(
          new NotificationsModule.Foundation(
              ORGANIZATIONS.organizations(),
              ROLES.grants(),
              () ->
                  Set.of(
                      "auth", "organizations", "api-keys", "notifications", "webhooks", "contacts"),
              KEY,
              new Mails(KEY, PORTAL),
              TestDatabase::dataSource));

  /** What is sent to the servers of customers. */
  public static final WebhooksModule WEBHOOKS =
      new WebhooksModule(
          new WebhooksModule.Foundation(
              ORGANIZATIONS.organizations(), KEY, Platform::catalog, TestDatabase::dataSource));

  /** Where contents are kept. */
  public static final MemoryStore STORE = new MemoryStore();

  /** The files; a file has at most a mebibyte, and nothing looks for viruses. */
  public static final FilesModule FILES =
      new FilesModule(
          new FilesModule.Foundation(
              ORGANIZATIONS,
              Platform::catalog,
              AUTH.passwords(),
              KEY,
              PORTAL,
              TestDatabase::dataSource,
              new FileTerms(STORE, Optional.empty(), 1 << 20)));

  private static final BusinessModule BOOKS =
      () ->
          ModuleApi.module("books", Area.FINANCE, "Refuses another currency")
              .on(
                  OrganizationsModule.CHANGING_CURRENCY,
                  (organization, call) -> keepCurrency(organization));

  /** All of them. */
  public static final Business BUSINESS = business();

  private Platform() {}

  private static Reception reception() {
    return USERS.reception();
  }

  private static Business business() {
    ORGANIZATIONS.house(() -> List.of(USERS.ofOrganizations()));
    return Business.of(
        ORGANIZATIONS,
        ROLES,
        KEYS,
        AUTH,
        USERS,
        NOTIFICATIONS,
        WEBHOOKS,
        FILES,
        BOOKS,
        () -> ModuleApi.module("contacts", Area.COMMERCE, "Can be done without"));
  }

  private static Catalog catalog() {
    return BUSINESS.catalog();
  }

  private static void keepCurrency(Organization organization) {
    if (WITH_AMOUNTS.contains(organization.id())) {
      throw Problems.conflict("There are orders in " + organization.currency());
    }
  }

  /** A new organization on the free plan, at a time that stands still. */
  public static Tenant open() {
    return open("Test " + UuidV7.next(), "free");
  }

  /** A new organization, at a time that stands still. */
  public static Tenant open(String name, String plan) {
    Tenant tenant = BUSINESS.tenant().at(clock("2026-03-14T09:26:53.589Z"));
    write(tenant, call -> ORGANIZATIONS.tenants().found(name, plan, call));
    return tenant;
  }

  /** A time that stands still. */
  public static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  /** Works within one call that writes. */
  public static <T> T write(Tenant tenant, Function<Call, T> work) {
    return tenant.within("organizations.update", work);
  }

  /** Does a part of the work that a module does by itself. */
  public static Job.Progress job(Tenant tenant, String name) {
    return tenant.run(name);
  }

  /** A caller with a key of its own. */
  public static Caller key(Tenant tenant, Access access, String... modules) {
    return Caller.key(UuidV7.next(), tenant.organization(), access, modules);
  }

  /** What modules of a test's own stand on, over the tests' database. */
  public static Modules.Foundation foundation(
      Optional<String> licenseSecret, BillingTerms billing) {
    return foundation(FileTerms.NONE, licenseSecret, billing);
  }

  /** The same with a place for the contents of files. */
  public static Modules.Foundation foundation(
      FileTerms files, Optional<String> licenseSecret, BillingTerms billing) {
    return new Modules.Foundation(
        KEY,
        "http://localhost",
        TestDatabase::dataSource,
        UnaryOperator.identity(),
        AuthTerms.usual("http://localhost"),
        files,
        licenseSecret,
        billing);
  }
}
