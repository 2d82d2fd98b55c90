package com.ecosire.domain.commerce.payments.methods;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The payment methods of an organization. */
public final class PaymentMethods extends Store<PaymentMethod, PaymentMethodInput> {
  /** The methods. */
  public PaymentMethods() {
    super(
        records(PaymentMethod.class, PaymentMethodInput.class)
            .list(listing().search("name").filter("kind", "active").sort("name", "createdAt")));
  }

  @Override
  protected void removing(PaymentMethod method, Call call) {
    Long count =
        call.session()
            .manager()
            .createQuery(
                "select count(p.id) from Payment p where p.organizationId = :org and"
                    + " p.input.methodId = :id",
                Long.class)
            .setParameter("org", call.organization())
            .setParameter("id", method.id())
            .getSingleResult();
    if (count > 0) {
      throw Problems.inUse(
          "There are " + count + " payments by the method; it can only be made inactive");
    }
  }

  /** The oldest active method of a kind. */
  public Optional<PaymentMethod> active(PaymentMethodKind kind, Call call) {
    return where("r.input.kind = :kind and r.input.active = true", call)
        .with("kind", kind)
        .orderBy("r.createdAt, r.id")
        .first();
  }

  /**
   * The method of what comes through Stripe, made where there is none. It is used even where it is
   * inactive: the money has come, whatever people prefer.
   */
  public PaymentMethod ofGateway(Call call) {
    return where("r.input.kind = :kind", call)
        .with("kind", PaymentMethodKind.STRIPE)
        .orderBy("r.input.active desc, r.createdAt, r.id")
        .first()
        .orElseGet(() -> create(PaymentMethodInput.ofStripe(clearing(call)), call));
  }

  /**
   * The account of an organization's money that is at Stripe: its id follows from the organization,
   * so that the accounts can be installed after the first sale.
   */
  private static UUID clearing(Call call) {
    String name = call.organization() + "/accounts/stripe_clearing";
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** A method that can be used; 422 where there is none or it is inactive. */
  public PaymentMethod usable(UUID id, String field, Call call) {
    PaymentMethod method =
        find(id, call).orElseThrow(() -> Problems.unknownReference(field, "PaymentMethod"));
    if (!method.isActive()) {
      throw Problems.invalid(field, "inactive", method.name() + " is inactive");
    }
    return method;
  }
}
