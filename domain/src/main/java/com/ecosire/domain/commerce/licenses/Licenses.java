package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicies;
import com.ecosire.domain.commerce.licenses.policies.LicensePolicy;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The licences of an organization. */
public final class Licenses extends Store<License, LicenseInput> {
  private static final Field KEY = Shape.of(License.class).field("key").orElseThrow();

  private final LicensePolicies policies;
  private final LicenseLog log;

  Licenses(LicensePolicies policies, LicenseLog log) {
    super(
        records(License.class, LicenseInput.class)
            .list(
                listing()
                    .search("key")
                    .filter(
                        "status",
                        "productId",
                        "policyId",
                        "contactId",
                        "orderId",
                        "subscriptionId",
                        "expiresAt",
                        "createdAt")
                    .sort("status", "expiresAt", "activationsCount", "lastSeenAt", "createdAt"))
            .filtered("status", LicenseStatus.JPQL)
            .restricted(LicenseSight::restriction)
            .computed("key", LicenseSight::mask, "contactId")
            .computed("status", Licenses::tellStatus, "expiresAt"));
    this.policies = policies;
    this.log = log;
  }

  /** Records that can be written keep the status that a job has noted. */
  private static void tellStatus(List<License> licenses, Call call) {
    if (!call.session().writes()) {
      licenses.forEach(license -> license.status = license.statusAt(call.now()));
    }
  }

  /** Who does not see keys finds them by the whole key only, and so learns nothing of them. */
  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    if (request.search().isEmpty() || LicenseSight.isAdmin(call)) {
      return request;
    }
    List<Object> whole =
        LicenseKeys.read(request.search().get()).<List<Object>>map(List::of).orElse(List.of());
    return new ListRequest(
            request.paging(),
            request.conditions(),
            Optional.empty(),
            request.sort(),
            request.descending())
        .and(new Condition(KEY, Condition.Test.ANY_OF, whole));
  }

  @Override
  protected void check(Change<License, LicenseInput> change) {
    LicenseInput after = change.after();
    if (change.isNew()) {
      requirePolicy(after, change.call());
      return;
    }
    if (after.activationsLimit == null) {
      throw Problems.invalid("activationsLimit", "required", "Must not be taken away");
    }
    if (after.activationsLimit < change.record().activationsCount) {
      throw Problems.conflict(
          "The license is bound to "
              + change.record().activationsCount
              + " domains; release some before lowering its limit");
    }
  }

  private void requirePolicy(LicenseInput after, Call call) {
    Optional<LicensePolicy> policy = policies.ofProduct(after.productId, call);
    if (policy.isEmpty()) {
      throw Problems.invalid("productId", "no_policy", "Must be a product with a license policy");
    }
    if (after.policyId != null && !after.policyId.equals(policy.get().id())) {
      throw Problems.invalid("policyId", "not_of_product", "Must be the policy of the product");
    }
  }

  @Override
  protected void applied(Change<License, LicenseInput> change) {
    License license = change.record();
    Call call = change.call();
    if (change.isNew()) {
      begin(license, policies.ofProduct(license.productId(), call).orElseThrow(), call);
    } else if (change.changes(input -> input.expiresAt)) {
      license.expiryTold = license.expiryTold && isOver(license, call);
      license.status = license.statusAt(call.now());
    }
  }

  private static boolean isOver(License license, Call call) {
    return license.expiresAt().filter(end -> !end.isAfter(call.now())).isPresent();
  }

  private static void begin(License license, LicensePolicy policy, Call call) {
    LicenseInput input = license.input;
    license.key = LicenseKeys.make(policy.prefix());
    license.transfersLimit = policy.transfersPerYear();
    license.transfersLeft = policy.transfersPerYear();
    input.policyId = policy.id();
    if (input.activationsLimit == null) {
      input.activationsLimit = policy.activationsLimit();
    }
    if (input.expiresAt == null) {
      input.expiresAt = policy.end(call.now()).orElse(null);
    }
    if (input.updatesUntil == null) {
      input.updatesUntil = policy.endOfUpdates(call.now()).orElse(null);
    }
  }

  @Override
  protected void stored(Change<License, LicenseInput> change) {
    if (change.isNew()) {
      issued(change.record(), "granted", change.call());
    }
  }

  private void issued(License license, String result, Call call) {
    log.note(license.id(), LogKind.ISSUED, LicenseLog.Note.of(result), call);
    call.emit(LicenseEvents.ISSUED, license);
  }

  /**
   * Issues a licence with an order.
   *
   * @param policy that of the product
   */
  License issue(LicensePolicy policy, UUID product, Sold sold, Call call) {
    License license = draft(call);
    license.input.productId = product;
    license.input.contactId = sold.contact;
    license.orderId = sold.order;
    begin(license, policy, call);
    call.session().manager().persist(license);
    issued(license, "ordered", call);
    return license;
  }

  /** Who bought, with which order. */
  record Sold(UUID contact, UUID order) {}
}
