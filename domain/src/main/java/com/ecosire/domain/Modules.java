package com.ecosire.domain;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.downloads.DownloadsModule;
import com.ecosire.domain.commerce.payments.PaymentsModule;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.audit.AuditModule;
import com.ecosire.domain.platform.auth.AuthModule;
import com.ecosire.domain.platform.auth.AuthTerms;
import com.ecosire.domain.platform.auth.desk.Invited;
import com.ecosire.domain.platform.auth.desk.Joined;
import com.ecosire.domain.platform.auth.tokens.HeadSigner;
import com.ecosire.domain.platform.files.FilesModule;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.notifications.NotificationsModule;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.roles.Roles;
import com.ecosire.domain.platform.roles.RolesModule;
import com.ecosire.domain.platform.status.StatusModule;
import com.ecosire.domain.platform.users.Memberships;
import com.ecosire.domain.platform.users.Seats;
import com.ecosire.domain.platform.users.UsersModule;
import com.ecosire.domain.platform.users.invitations.Reception;
import com.ecosire.domain.platform.users.ownership.OwnerHandover;
import com.ecosire.domain.platform.webhooks.WebhooksModule;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of contents: every business module, made once, with what it needs of others. */
public final class Modules {
  private final OrganizationsModule organizations;
  private final RolesModule roles;
  private final ApiKeysModule apiKeys;
  private final Mails mails;
  private final AuditModule audit;
  private final UsersModule users;
  private final AuthModule auth;
  private final NotificationsModule notifications;
  private final WebhooksModule webhooks;
  private final FilesModule files;
  private final StatusModule status;
  private volatile Catalog known = Catalog.of(List.of());
  private volatile Map<String, String> homes = Map.of();

  private final Commerce commerce;

  /**
   * What all modules stand on.
   *
   * @param key hashes and seals what is secret
   * @param portal the address that links in mails begin with
   * @param source the database, asked for no earlier than a call comes
   * @param terms what the operator changes of the plans
   * @param signIn what the operator decides about signing in
   * @param files what the operator decides about files
   * @param licenseSecret what licence clients of organizations without a secret of their own sign
   *     with
   * @param billing what the operator has arranged with Stripe
   */
  public record Foundation(
      MasterKey key,
      String portal,
      Supplier<DataSource> source,
      UnaryOperator<Plan> terms,
      AuthTerms signIn,
      FileTerms files,
      Optional<String> licenseSecret,
      BillingTerms billing) {
    /** Enough for the catalog; there is no database. */
    public static Foundation of(MasterKey key, String portal) {
      return new Foundation(
          key,
          portal,
          () -> {
            throw new IllegalStateException("There is no database");
          },
          UnaryOperator.identity(),
          AuthTerms.usual(portal),
          FileTerms.NONE,
          Optional.empty(),
          BillingTerms.none());
    }
  }

  /** All modules on one foundation. */
  public Modules(Foundation foundation) {
    MasterKey key = foundation.key();
    mails = new Mails(key, foundation.portal());
    organizations = organizations(foundation);
    roles = new RolesModule(organizations.organizations(), () -> known);
    auth = auth(foundation);
    users = users(foundation);
    organizations.handOverBy(new OwnerHandover(roles.grants(), auth.desk(), mails));
    organizations.house(() -> List.of(users.ofOrganizations()));
    audit = audit();
    apiKeys = new ApiKeysModule(keysStandOn(key));
    notifications = notifications(foundation);
    webhooks = webhooks(foundation);
    files = files(foundation);
    status = status(foundation);
    commerce =
        new Commerce(
            new Commerce.Foundation(
                foundation, organizations, mails, files.contents(), this::memberships));
  }

  private AuditModule audit() {
    return new AuditModule(
        new HeadSigner(auth.keys()), name -> Optional.ofNullable(homes.get(name)));
  }

  private WebhooksModule webhooks(Foundation on) {
    WebhooksModule made =
        new WebhooksModule(
            new WebhooksModule.Foundation(
                organizations.organizations(), on.key(), () -> known, on.source()));
    made.signLicensesBy(
        (organization, sql) -> commerce.licenses().secrets().of(organization, Instant.now(), sql));
    return made;
  }

  private AuthModule auth(Foundation on) {
    return new AuthModule(
        new AuthModule.Foundation(
            on.key(), on.source(), on.signIn(), mails, organizations.tenants()),
        neighbours());
  }

  private UsersModule users(Foundation on) {
    return new UsersModule(
        new UsersModule.Foundation(
            organizations, roles, auth.desk(), mails, on.source(), on.portal()));
  }

  private ApiKeysModule.Foundation keysStandOn(MasterKey key) {
    return new ApiKeysModule.Foundation(
        new KeyHash(key), organizations, this::names, audit::entriesOf);
  }

  private NotificationsModule notifications(Foundation on) {
    return new NotificationsModule(
        new NotificationsModule.Foundation(
            organizations.organizations(),
            roles.grants(),
            this::names,
            on.key(),
            mails,
            on.source()));
  }

  private StatusModule status(Foundation on) {
    return new StatusModule(
        new StatusModule.Foundation(
            organizations.operator(), organizations.organizations(), on.key(), mails, on.source()));
  }

  private FilesModule files(Foundation on) {
    return new FilesModule(
        new FilesModule.Foundation(
            organizations,
            () -> known,
            auth.passwords(),
            on.key(),
            on.portal(),
            on.source(),
            on.files()));
  }

  private OrganizationsModule organizations(Foundation foundation) {
    return new OrganizationsModule(
        new OrganizationsModule.Foundation(foundation.terms(), () -> known, foundation.source()));
  }

  /** All modules, for those who need no more than the catalog. */
  public static Modules of(MasterKey key, String portal) {
    return new Modules(Foundation.of(key, portal));
  }

  /** The verified catalog of all modules. */
  public Catalog catalog() {
    Catalog catalog = Catalog.of(all());
    known = catalog;
    Map<String, String> modules = new HashMap<>();
    for (ModuleApi module : catalog.modules()) {
      module.resources().forEach(resource -> modules.put(resource.name(), module.name()));
    }
    homes = modules;
    return catalog;
  }

  private List<BusinessModule> all() {
    List<BusinessModule> all =
        new ArrayList<>(
            List.of(
                organizations, auth, roles, users, apiKeys, audit, notifications, webhooks, files));
    all.add(status);
    all.addAll(commerce.all());
    return all;
  }

  private AuthModule.Neighbours neighbours() {
    Seats seats = new Seats(organizations.organizations());
    return new AuthModule.Neighbours(
        new Invited(this::reception), new Joined(seats, this::memberships));
  }

  private Memberships memberships() {
    return users.memberships();
  }

  private Reception reception() {
    return users.reception();
  }

  private Set<String> names() {
    return known.modules().stream().map(ModuleApi::name).collect(Collectors.toSet());
  }

  /** Tenants, for the server's own start. */
  public OrganizationsModule organizations() {
    return organizations;
  }

  /** Where modules leave mails. */
  public Mails mails() {
    return mails;
  }

  /** Payments, for those who hear of them. */
  public PaymentsModule payments() {
    return commerce.payments();
  }

  /** Sign-ins, for telling who calls. */
  public AuthModule auth() {
    return auth;
  }

  /** The roles, for the server's own start. */
  public Roles roles() {
    return roles.roles();
  }

  /** People, for the server's own start. */
  public UsersModule users() {
    return users;
  }

  /** Downloads, for the server that tells of them. */
  public DownloadsModule downloads() {
    return commerce.downloads();
  }

  /** Has jobs done at once for an organization that has work for them, where one need not wait. */
  public void wakeBy(Catalog catalog, BiConsumer<Job, UUID> worker) {
    catalog.jobs().stream()
        .filter(job -> job.name().equals(DownloadsModule.TELLING))
        .forEach(job -> downloads().wakeBy(owner -> worker.accept(job, owner)));
  }

  /** The status page, for the server that looks at its parts. */
  public StatusModule status() {
    return status;
  }

  /** Callbacks, for the server that sends them. */
  public WebhooksModule webhooks() {
    return webhooks;
  }

  /** Keys, for the server's own start and for telling who calls. */
  public ApiKeysModule apiKeys() {
    return apiKeys;
  }
}
