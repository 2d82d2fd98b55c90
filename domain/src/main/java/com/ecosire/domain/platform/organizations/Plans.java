package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.query.Listing.listing;

import com.ecosire.domain.store.Fixed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The plans on offer. */
public final class Plans extends Fixed<Plan> {
  private static final long GIB = 1L << 30;
  private static final String CURRENCY = "usd";

  private static final List<Plan> ALL =
      List.of(
          new Plan(
              UUID.fromString("0193b3c0-0000-7000-8000-000000000001"),
              Plan.FREE,
              "Free",
              "To try everything out",
              1_000L,
              100,
              2,
              GIB,
              5,
              2,
              List.of(),
              0L,
              0L,
              CURRENCY),
          new Plan(
              UUID.fromString("0193b3c0-0000-7000-8000-000000000002"),
              "starter",
              "Starter",
              "For a small team",
              10_000L,
              300,
              10,
              20 * GIB,
              20,
              10,
              List.of(),
              2_900L,
              29_000L,
              CURRENCY),
          new Plan(
              UUID.fromString("0193b3c0-0000-7000-8000-000000000003"),
              "business",
              "Business",
              "For a company with several teams",
              100_000L,
              1_000,
              50,
              200 * GIB,
              100,
              50,
              List.of(),
              9_900L,
              99_000L,
              CURRENCY),
          new Plan(
              UUID.fromString("0193b3c0-0000-7000-8000-000000000004"),
              "enterprise",
              "Enterprise",
              "Without limits but for the calls of a minute; the price is agreed one by one",
              null,
              5_000,
              null,
              null,
              null,
              null,
              List.of(),
              null,
              null,
              CURRENCY));

  private static final Map<String, Plan> BY_CODE = byCode(ALL);

  private final Map<String, Plan> offered;

  /** The plans on terms of the operator's, who may change what is offered. */
  Plans(UnaryOperator<Plan> terms) {
    this(ALL.stream().map(terms).toList());
  }

  private Plans(List<Plan> all) {
    super(Plan.class, listing().filter("code").sort("monthlyPrice"), all);
    this.offered = byCode(all);
  }

  private static Map<String, Plan> byCode(List<Plan> all) {
    return all.stream().collect(Collectors.toUnmodifiableMap(Plan::code, Function.identity()));
  }

  /** What a plan offers here; an unknown one offers what the free one does. */
  public Plan offered(String code) {
    Plan plan = offered.get(code);
    return plan == null ? offered.get(Plan.FREE) : plan;
  }

  /** The place of a plan among all, the smallest first. */
  public static int rank(Plan plan) {
    return ALL.stream().map(Plan::code).toList().indexOf(plan.code());
  }

  /** The plan of a code, if there is one. */
  public static Optional<Plan> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The plan of a code that the server itself knows.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Plan named(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no plan is called " + code));
  }
}
