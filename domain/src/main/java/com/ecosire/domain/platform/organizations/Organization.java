package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.platform.organizations.modules.ModuleTime;
import com.ecosire.domain.platform.organizations.plan.PlanPeriod;
import com.ecosire.domain.platform.organizations.plan.Subscription;
import com.ecosire.domain.platform.organizations.settings.OrganizationSettings;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.Stored;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A tenant. Its {@code organizationId} is its own id. */
@Entity
@Table(name = "organization")
@Doc("A tenant: a business with its own records, members, keys, plan and settings")
public class Organization extends Stored {
  @Embedded OrganizationInput input = new OrganizationInput();

  @Doc(value = "Code of the plan, which decides the limits", example = "free")
  @NotNull
  @Size(max = 30)
  String planCode = Plan.FREE;

  @Doc("Whether it works")
  @NotNull
  @Enumerated(EnumType.STRING)
  OrganizationStatus status = OrganizationStatus.ACTIVE;

  @Doc("When its records are erased, while it is closing")
  Instant closesAt;

  @Doc("How many people belong to it")
  @Transient
  int memberCount;

  /** The modules that it does without; the gate reads them where callers are looked up. */
  @Hidden
  @Convert(converter = JsonColumn.Strings.class)
  List<String> disabledModules = List.of();

  /** Whether its people must have a second factor; beside the other settings, for look-ups. */
  @Hidden boolean requireSecondFactor;

  /** When modules were enabled again. */
  @Hidden
  @Convert(converter = ModuleTime.Column.class)
  List<ModuleTime> moduleTimes = List.of();

  @Hidden
  @Enumerated(EnumType.STRING)
  PlanPeriod planPeriod = PlanPeriod.NONE;

  /** What Stripe calls the subscription that pays for the plan. */
  @Hidden String planSubscription;

  @Hidden Instant planSince;
  @Hidden Instant renewsAt;
  @Hidden String pendingPlan;
  @Hidden Instant pendingAt;

  /** Until when an export is running, unless its node died. */
  @Hidden Instant exportsUntil;

  @Hidden
  @Convert(converter = OrganizationSettings.Column.class)
  OrganizationSettings settings = OrganizationSettings.USUAL;

  /** Name that people know it by. */
  public String name() {
    return input.name;
  }

  /** Name in addresses, unique on the whole platform. */
  public String slug() {
    return input.slug;
  }

  /** Currency of the books, ISO 4217 in lower case. */
  public String currency() {
    return input.currency;
  }

  /** Name in contracts; the usual name where there is no other. */
  public String legalName() {
    return input.legalName == null ? input.name : input.legalName;
  }

  /** Number with the tax authority, if it has one. */
  public Optional<String> taxId() {
    return Optional.ofNullable(input.taxId);
  }

  /** E-mail address, telephone number and home page, as far as there are any. */
  public List<String> contactPoints() {
    return Stream.of(input.email, input.phone, input.website).filter(Objects::nonNull).toList();
  }

  /** The seat, if it is known. */
  public Optional<Address> seat() {
    return Optional.ofNullable(input.address)
        .map(
            seat ->
                new Address(seat.street(), seat.city(), seat.state(), seat.zip(), seat.country()));
  }

  /** Language and forms of what is printed and sent. */
  public Locale locale() {
    return Locale.forLanguageTag(input.locale);
  }

  /** Where its days begin. */
  public ZoneId zone() {
    return ZoneId.of(input.timezone);
  }

  /** The plan, which decides the limits. */
  public Plan plan() {
    return Plans.named(planCode);
  }

  /** The modules that it does without. */
  public List<String> disabledModules() {
    return disabledModules;
  }

  /** Since when it uses a module. */
  public Instant enabledAt(String module) {
    return moduleTimes.stream()
        .filter(time -> time.module().equals(module))
        .map(ModuleTime::enabledAt)
        .findFirst()
        .orElseGet(this::createdAt);
  }

  /** Uses a module from now on. */
  public void enable(String module, Instant now) {
    disabledModules = without(disabledModules, module::equals);
    List<ModuleTime> times = new ArrayList<>(without(moduleTimes, t -> t.module().equals(module)));
    times.add(new ModuleTime(module, now));
    moduleTimes = List.copyOf(times);
    touch(now);
  }

  /** Does without a module from now on. */
  public void disable(String module, Instant now) {
    List<String> disabled = new ArrayList<>(disabledModules);
    disabled.add(module);
    disabledModules = List.copyOf(disabled);
    touch(now);
  }

  private static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }

  /** How it is on its plan. */
  public Subscription subscription() {
    return new Subscription(
        planPeriod,
        Optional.ofNullable(planSince),
        Optional.ofNullable(renewsAt),
        Optional.ofNullable(pendingPlan).map(plan -> new Subscription.Pending(plan, pendingAt)),
        Optional.ofNullable(planSubscription));
  }

  /** Goes to a plan at once. */
  public void subscribe(Plan plan, Instant now) {
    planCode = plan.code();
    planSince = now;
    pendingPlan = null;
    pendingAt = null;
    if (plan.code().equals(Plan.FREE)) {
      planPeriod = PlanPeriod.NONE;
      planSubscription = null;
      renewsAt = null;
    }
    touch(now);
  }

  /** Is paid for by a subscription, from now on and until a time at first. */
  public void payBy(String subscription, PlanPeriod period, Instant until) {
    planSubscription = subscription;
    planPeriod = period;
    renewsAt = until;
  }

  /** Is paid for until a time. */
  public void renew(Instant until, Instant now) {
    renewsAt = until;
    touch(now);
  }

  /** Goes to a plan later. */
  public void await(Plan plan, Instant at, Instant now) {
    pendingPlan = plan.code();
    pendingAt = at;
    touch(now);
  }

  /** Begins to close. */
  void close(Instant end, Instant now) {
    status = OrganizationStatus.CLOSING;
    closesAt = end;
    touch(now);
  }

  /** Is not closing any more. */
  public void reopen(Instant now) {
    status = OrganizationStatus.ACTIVE;
    closesAt = null;
    touch(now);
  }

  /** When it is erased, while it is closing. */
  public Optional<Instant> closesAt() {
    return Optional.ofNullable(closesAt);
  }

  /** Whether its time is over. */
  public boolean isOver(Instant now) {
    return status == OrganizationStatus.CLOSING && !now.isBefore(closesAt);
  }

  /** What it has decided for itself. */
  public OrganizationSettings settings() {
    return settings.requiringSecondFactor(requireSecondFactor);
  }

  /** Decides anew. */
  public void settle(OrganizationSettings decided, Instant now) {
    settings = decided;
    requireSecondFactor = decided.requireSecondFactor();
    touch(now);
  }

  /** Whether it works. */
  public OrganizationStatus status() {
    return status;
  }
}
