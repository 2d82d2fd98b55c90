package com.ecosire.domain.commerce.billing.methods;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.customers.Buyer;
import com.ecosire.domain.commerce.billing.stripe.NewCustomer;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.Subscriptions;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What people do with their own payment methods; Stripe is asked first. */
public final class Wallet {
  private static final Pattern METHOD = Pattern.compile("pm_[A-Za-z0-9_]+");
  private static final String NOUN = "payment method";

  private final BillingTerms terms;
  private final PaymentMethods methods;
  private final BillingCustomers customers;
  private final Subscriptions subscriptions;
  private final Contacts contacts;

  /** What it works on. */
  public record Parts(
      PaymentMethods methods,
      BillingCustomers customers,
      Subscriptions subscriptions,
      Contacts contacts) {}

  /** Over Stripe. */
  public Wallet(BillingTerms terms, Parts parts) {
    this.terms = terms;
    this.methods = parts.methods;
    this.customers = parts.customers;
    this.subscriptions = parts.subscriptions;
    this.contacts = parts.contacts;
  }

  /** A payment method to be saved. */
  @Doc("A payment method to be saved")
  public record NewPaymentMethod(
      @Doc(
              value = "The pm_ id that Stripe's form gave to the browser; never a card's number",
              example = "pm_1RqX2eLkdIwHu7ix")
          @NotNull
          @Size(min = 1, max = 255)
          String paymentMethodId,
      @Doc("Pay by it from now on") @Default("false") boolean makeDefault) {}

  /** A method that Stripe has attached. */
  private record Attached(StripeObject method, String customer, Buyer buyer, boolean isDefault) {}

  /** A method that Stripe has detached. */
  record Detached(UUID id) {
    boolean is(UUID other) {
      return id.equals(other);
    }
  }

  /** A method that Stripe pays by now. */
  private record Chosen(List<String> subscriptions) {}

  /** Attaches the method to the caller's customer at Stripe, which is made where there is none. */
  public Object attachAtStripe(NewPaymentMethod wanted, Call call) {
    if (!METHOD.matcher(wanted.paymentMethodId()).matches()) {
      throw Problems.invalid(
          "paymentMethodId",
          "no_payment_method",
          "Must be the pm_ id that Stripe's form gave; numbers of cards are not taken");
    }
    Buyer buyer = Buyer.of(call).orElseThrow(() -> Problems.notFound("customer"));
    if (!buyer.proven()) {
      throw Problems.refusal(
          ProblemCode.EMAIL_NOT_VERIFIED, "Confirm the e-mail address before saving a card");
    }
    Optional<UUID> contact = OwnContact.one(call);
    String customer =
        contact
            .flatMap(id -> customers.ofContact(id, call))
            .orElseGet(() -> terms.stripe().makeCustomer(asCustomer(buyer, call)));
    StripeObject attached = terms.stripe().attach(wanted.paymentMethodId(), customer);
    List<BillingPaymentMethod> has = contact.map(id -> methods.of(id, call)).orElse(List.of());
    boolean known = has.stream().anyMatch(one -> one.name().equals(wanted.paymentMethodId()));
    boolean isDefault = wanted.makeDefault() || (has.isEmpty() && !known);
    if (isDefault) {
      terms.stripe().payBy(customer, attached.id(), running(contact, call));
    }
    return new Attached(attached, customer, buyer, isDefault);
  }

  private static NewCustomer asCustomer(Buyer buyer, Call call) {
    return new NewCustomer(
        buyer.email(),
        buyer.name(),
        Map.of("organizationId", call.organization().toString(), "userId", buyer.id().toString()));
  }

  private List<String> running(Optional<UUID> contact, Call call) {
    return contact.map(id -> subscriptions.running(id, call)).orElse(List.of()).stream()
        .map(BillingSubscription::name)
        .toList();
  }

  /** Keeps the method; one that is kept already stays. */
  public BillingPaymentMethod add(NewPaymentMethod wanted, Call call) {
    Attached attached = call.prepared(Attached.class);
    UUID contact =
        OwnContact.one(call)
            .orElseGet(
                () -> contacts.ofBuyer(attached.buyer.email(), attached.buyer.name(), call).id());
    customers.note(attached.customer, contact, call);
    BillingPaymentMethod method =
        methods.byName(attached.method.id(), call).orElseGet(() -> kept(attached, contact, call));
    if (attached.isDefault) {
      call.session().flush();
      choose(method, running(Optional.of(contact), call), call);
    }
    return method;
  }

  private static BillingPaymentMethod kept(Attached attached, UUID contact, Call call) {
    StripeObject said = attached.method;
    BillingPaymentMethod method = new BillingPaymentMethod();
    method.born(said.id(), call);
    String type = said.text("type").orElse("");
    method.kind = SavedMethodKind.of(type);
    method.brand = said.text(type, "brand").orElse(null);
    method.last4 = said.text(type, "last4").orElse(null);
    method.expMonth = said.number(type, "exp_month").map(Long::intValue).orElse(null);
    method.expYear = said.number(type, "exp_year").map(Long::intValue).orElse(null);
    method.contactId = contact;
    method.customerId = attached.customer;
    call.session().manager().persist(method);
    return method;
  }

  private void choose(BillingPaymentMethod method, List<String> running, Call call) {
    methods.makeDefault(method, call);
    for (String name : running) {
      subscriptions.held(name, call).ifPresent(one -> one.payBy(method.name(), call.now()));
    }
  }

  /** The caller's own one, which nobody else may choose or remove. */
  private BillingPaymentMethod own(UUID id, Call call) {
    BillingPaymentMethod method = methods.change(id, call);
    if (!OwnContact.of(call).contains(method.contactId)) {
      throw Problems.notFound(NOUN);
    }
    return method;
  }

  /** Has Stripe pay by the method. */
  public Object chooseAtStripe(UUID id, Call call) {
    BillingPaymentMethod method = own(id, call);
    List<String> running = running(Optional.of(method.contactId), call);
    terms.stripe().payBy(method.customerId, method.name(), running);
    return new Chosen(running);
  }

  /** Keeps the choice. */
  public BillingPaymentMethod setDefault(UUID id, Call call) {
    BillingPaymentMethod method = own(id, call);
    choose(method, call.prepared(Chosen.class).subscriptions, call);
    method.touch(call.now());
    return method;
  }

  /** Detaches the method at Stripe; 409 for the one that a running subscription is paid by. */
  public Object detachAtStripe(UUID id, Call call) {
    BillingPaymentMethod method = own(id, call);
    if (method.isDefault && !running(Optional.of(method.contactId), call).isEmpty()) {
      throw Problems.conflict(
          "A subscription is paid by this method; make another one the default first");
    }
    terms.stripe().detach(method.name());
    return new Detached(id);
  }
}
