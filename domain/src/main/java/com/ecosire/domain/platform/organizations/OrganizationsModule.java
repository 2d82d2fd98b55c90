package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.ownersOnly;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.uncounted;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.export.DataExport;
import com.ecosire.domain.platform.organizations.export.ExportRows;
import com.ecosire.domain.platform.organizations.life.Closing;
import com.ecosire.domain.platform.organizations.life.Handover;
import com.ecosire.domain.platform.organizations.life.LifeRows;
import com.ecosire.domain.platform.organizations.modules.ModuleChange;
import com.ecosire.domain.platform.organizations.modules.ModuleRows;
import com.ecosire.domain.platform.organizations.modules.ModuleSwitches;
import com.ecosire.domain.platform.organizations.plan.PaidPlans;
import com.ecosire.domain.platform.organizations.plan.PlanChanges;
import com.ecosire.domain.platform.organizations.plan.PlanMove;
import com.ecosire.domain.platform.organizations.plan.PlanRows;
import com.ecosire.domain.platform.organizations.settings.SettingsChanges;
import com.ecosire.domain.platform.organizations.settings.SettingsRows;
import com.ecosire.domain.platform.organizations.usage.AskOrganizationUsage;
import com.ecosire.domain.platform.organizations.usage.DailyCalls;
import com.ecosire.domain.platform.organizations.usage.OrganizationUsage;
import com.ecosire.domain.platform.organizations.usage.OrganizationUses;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Tenants with their plans and document numbers. */
public final class OrganizationsModule implements BusinessModule {
  /** An organization was made; listeners give it what every organization has from the beginning. */
  public static final Event<Organization> CREATED =
      event("organization.created", Organization.class, "An organization was made");

  /** An organization was changed. */
  public static final Event<Organization> UPDATED =
      event("organization.updated", Organization.class, "An organization was changed");

  /** An organization begins to close. */
  public static final Event<Organization> CLOSING =
      event("organization.closing", Organization.class, "An organization began to close");

  /** An organization is erased. */
  public static final Event<Organization> CLOSED =
      event("organization.closed", Organization.class, "An organization was erased");

  /** An organization came to another plan. */
  public static final Event<PlanMove> PLAN_CHANGED =
      event("organization.plan_changed", PlanMove.class, "An organization came to another plan");

  /** A module was enabled. */
  public static final Event<ModuleChange> MODULE_ENABLED =
      event("module.enabled", ModuleChange.class, "A module was enabled");

  /** A module was disabled. */
  public static final Event<ModuleChange> MODULE_DISABLED =
      event("module.disabled", ModuleChange.class, "A module was disabled");

  /** The people of an organization are about to be erased; the payload is the organization. */
  public static final Event<UUID> ERASING_PEOPLE =
      internal("organization.erasing_people", UUID.class, "An organization's people are erased");

  /** Much of the day's calls is used up: 80 percent, or all of them; once a day each. */
  public static final Event<QuotaReached> QUOTA_REACHED =
      event("quota.reached", QuotaReached.class, "80 or 100 percent of the day's calls are used");

  /** The currency of the books is about to change; who has amounts in it refuses. */
  public static final Event<Organization> CHANGING_CURRENCY =
      internal(
          "organization.changing_currency",
          Organization.class,
          "The currency of an organization is about to change");

  private final Organizations organizations = new Organizations();
  private final NumberSequences sequences = new NumberSequences(organizations);
  private final Plans plans;
  private final Tenants tenants = new Tenants(organizations);
  private final Operator operator;

  private final Closing closing = new Closing(organizations);
  private final PlanChanges plan;
  private final ModuleSwitches switches;
  private final DataExport export;
  private Supplier<List<Resource<?, ?>>> guests = List::of;
  private Handover handover =
      (receiver, password, call) -> {
        throw Problems.conflict("There is nobody to hand over to");
      };

  /**
   * What the module stands on.
   *
   * @param terms what the operator changes of the plans
   * @param catalog all modules that the server has
   * @param source the database, asked for no earlier than a call comes
   */
  public record Foundation(
      UnaryOperator<Plan> terms, Supplier<Catalog> catalog, Supplier<DataSource> source) {
    /** Enough where no other module and no export is wanted. */
    public static final Foundation NONE =
        new Foundation(
            UnaryOperator.identity(),
            () -> Catalog.of(List.of()),
            () -> {
              throw new IllegalStateException("There is no database");
            });
  }

  /** The module on a foundation. */
  public OrganizationsModule(Foundation on) {
    this.plans = new Plans(on.terms);
    this.switches = new ModuleSwitches(organizations, () -> names(on.catalog.get()));
    this.plan = new PlanChanges(organizations, plans, switches);
    this.export = new DataExport(organizations, on.catalog, on.source);
    this.operator = new Operator(on.source);
  }

  /** The organization that runs the platform. */
  public Operator operator() {
    return operator;
  }

  private static Set<String> names(Catalog catalog) {
    return catalog.modules().stream().map(ModuleApi::name).collect(Collectors.toSet());
  }

  /** Has organizations handed over by who cares for people. */
  public void handOverBy(Handover way) {
    handover = way;
  }

  /** Shows resources of other modules in this one's table, such as the members. */
  public void house(Supplier<List<Resource<?, ?>>> others) {
    guests = others;
  }

  /** The plans on offer. */
  public Plans plans() {
    return plans;
  }

  /** The payments of plans. */
  public PaidPlans paidPlans() {
    return plan.paid();
  }

  /** The calls that count against the quota. */
  public DailyCalls dailyCalls() {
    return new DailyCalls(plans);
  }

  /** The organizations, for other modules. */
  public Organizations organizations() {
    return organizations;
  }

  /** What makes and finds organizations. */
  public Tenants tenants() {
    return tenants;
  }

  @Override
  public ModuleApi api() {
    List<Resource<?, ?>> all = new ArrayList<>(own());
    all.addAll(guests.get());
    return module(
            "organizations",
            Area.PLATFORM,
            "Tenants with their members, settings, enabled modules, document numbers, plan and"
                + " quota",
            all.toArray(Resource<?, ?>[]::new))
        .raises(
            CREATED,
            UPDATED,
            CLOSING,
            CLOSED,
            PLAN_CHANGED,
            MODULE_ENABLED,
            MODULE_DISABLED,
            QUOTA_REACHED)
        .job("settlePlan", Duration.ofHours(1), plan::settle)
        .job("erase", Duration.ofHours(1), closing::erase);
  }

  private List<Resource<?, ?>> own() {
    return List.of(
        rows(),
        resource("/organizations/plans", plans, "a plan on offer").list(publicly()),
        resource(
                "/organizations/{organizationId}/sequences",
                sequences,
                "the numbers of a kind of documents")
            .list(needs(ADMIN))
            .get(needs(ADMIN))
            .update(needs(ADMIN)));
  }

  private Resource<Organization, OrganizationInput> rows() {
    Resource<Organization, OrganizationInput> rows =
        resource("/organizations", organizations, "an organization of the caller")
            .list(needs(USER))
            .get()
            .create(needs(USER), emits(CREATED))
            .update(needs(ADMIN), emits(UPDATED))
            .delete(needs(ADMIN), ownersOnly(), emits(CLOSING))
            .itemQuery(
                "usage",
                AskOrganizationUsage.class,
                one(OrganizationUsage.class),
                "What the organization uses of its plan, by day and by module",
                new OrganizationUses(organizations, plans, dailyCalls())::of,
                uncounted());
    SettingsRows.add(rows, new SettingsChanges(organizations));
    ModuleRows.add(rows, switches);
    PlanRows.add(rows, plan);
    ExportRows.add(rows, export);
    return new LifeRows(organizations, closing, () -> handover).add(rows);
  }
}
