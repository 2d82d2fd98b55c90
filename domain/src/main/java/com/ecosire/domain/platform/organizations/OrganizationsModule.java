package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.uncounted;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.usage.AskOrganizationUsage;
import com.ecosire.domain.platform.organizations.usage.DailyCalls;
import com.ecosire.domain.platform.organizations.usage.OrganizationUsage;
import com.ecosire.domain.platform.organizations.usage.OrganizationUses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tenants with their plans and document numbers. */
public final class OrganizationsModule implements BusinessModule {
  /** An organization was made; listeners give it what every organization has from the beginning. */
  public static final Event<Organization> CREATED =
      event("organization.created", Organization.class, "An organization was made");

  /** An organization was changed. */
  public static final Event<Organization> UPDATED =
      event("organization.updated", Organization.class, "An organization was changed");

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

  private Supplier<List<Resource<?, ?>>> guests = List::of;

  /** The module with the plans as they are. */
  public OrganizationsModule() {
    this(UnaryOperator.identity());
  }

  /** The module with plans on the operator's terms. */
  public OrganizationsModule(UnaryOperator<Plan> terms) {
    this.plans = new Plans(terms);
  }

  /** Shows resources of other modules in this one's table, such as the members. */
  public void house(Supplier<List<Resource<?, ?>>> others) {
    guests = others;
  }

  /** The plans on offer. */
  public Plans plans() {
    return plans;
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
        .raises(CREATED, UPDATED, QUOTA_REACHED);
  }

  private List<Resource<?, ?>> own() {
    return List.of(
        resource("/organizations", organizations, "an organization of the caller")
            .list(needs(USER))
            .get()
            .update(needs(ADMIN), emits(UPDATED))
            .itemQuery(
                "usage",
                AskOrganizationUsage.class,
                one(OrganizationUsage.class),
                "What the organization uses of its plan, by day and by module",
                new OrganizationUses(organizations, plans, dailyCalls())::of,
                uncounted()),
        resource("/organizations/plans", plans, "a plan on offer").list(publicly()),
        resource(
                "/organizations/{organizationId}/sequences",
                sequences,
                "the numbers of a kind of documents")
            .list(needs(ADMIN))
            .get(needs(ADMIN))
            .update(needs(ADMIN)));
  }
}
