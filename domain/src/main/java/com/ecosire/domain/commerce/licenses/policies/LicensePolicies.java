package com.ecosire.domain.commerce.licenses.policies;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The policies of an organization. Which product has which is one look-up by the product's id. */
public final class LicensePolicies extends Store<LicensePolicy, LicensePolicyInput> {
  /** A policy is about to be deleted; who needs it refuses. */
  public static final Event<LicensePolicy> DELETING =
      Event.internal(
          "license_policy.deleting", LicensePolicy.class, "A policy is about to be deleted");

  /** Prefix or term of a policy are about to change; who was issued under it refuses. */
  public static final Event<LicensePolicy> CHANGING =
      Event.internal("license_policy.changing", LicensePolicy.class, "A policy is about to change");

  /** The policies. */
  public LicensePolicies() {
    super(
        records(LicensePolicy.class, LicensePolicyInput.class)
            .list(
                listing()
                    .search("name", "prefix")
                    .filter("term", "prefix")
                    .sort("name", "createdAt")));
  }

  private record Assigned(UUID product, UUID policy) {
    static Assigned read(Row row) throws SQLException {
      return new Assigned(row.id("productId"), row.id("policyId"));
    }
  }

  /** The policies of some products; products without one are absent. */
  public Map<UUID, LicensePolicy> ofProducts(Collection<UUID> products, Call call) {
    List<Assigned> assigned = assigned(products, call);
    Set<UUID> ids = assigned.stream().map(Assigned::policy).collect(Collectors.toSet());
    Map<UUID, LicensePolicy> policies = new HashMap<>();
    if (!ids.isEmpty()) {
      Map<UUID, LicensePolicy> known =
          where("r.id in :ids", call).with("ids", ids).all().stream()
              .collect(Collectors.toMap(LicensePolicy::id, Function.identity()));
      assigned.forEach(each -> policies.put(each.product, known.get(each.policy)));
    }
    return policies;
  }

  /** The policy of a product, if it has one. */
  public Optional<LicensePolicy> ofProduct(UUID product, Call call) {
    return Optional.ofNullable(ofProducts(List.of(product), call).get(product));
  }

  private static List<Assigned> assigned(Collection<UUID> products, Call call) {
    if (products.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(List.of(call.organization()));
    values.addAll(products);
    return Sql.of(call.session())
        .all(
            "SELECT productId, policyId FROM license_policy_product WHERE organizationId = ? AND"
                + " productId IN "
                + Padded.marks(products.size()),
            Assigned::read,
            values.toArray());
  }

  @Override
  protected void check(Change<LicensePolicy, LicensePolicyInput> change) {
    LicensePolicy policy = change.record();
    if (!change.isNew()
        && (change.changes(input -> input.prefix) || change.changes(input -> input.term))) {
      change.call().emit(CHANGING, policy);
    }
    boolean taken =
        assigned(change.after().productIds, change.call()).stream()
            .anyMatch(each -> !each.policy.equals(policy.id()));
    if (taken) {
      throw Problems.conflict("A product of productIds is in another policy already");
    }
  }

  /** The table keeps two policies from taking one product at the same time. */
  @Override
  protected void stored(Change<LicensePolicy, LicensePolicyInput> change) {
    if (!change.isNew() && !change.changes(input -> Set.copyOf(input.productIds))) {
      return;
    }
    release(change.record().id(), change.call());
    Sql sql = Sql.of(change.call().session());
    for (UUID product : Set.copyOf(change.after().productIds)) {
      sql.change(
          "INSERT INTO license_policy_product (organizationId, productId, policyId) VALUES (?, ?,"
              + " ?)",
          change.call().organization(),
          product,
          change.record().id());
    }
  }

  private static void release(UUID policy, Call call) {
    Sql.of(call.session())
        .change(
            "DELETE FROM license_policy_product WHERE organizationId = ? AND policyId = ?",
            call.organization(),
            policy);
  }

  @Override
  protected void removing(LicensePolicy policy, Call call) {
    call.emit(DELETING, policy);
    release(policy.id(), call);
  }
}
