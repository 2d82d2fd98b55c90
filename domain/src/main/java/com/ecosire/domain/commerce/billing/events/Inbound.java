package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.plans.PlanEffects;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.DatabaseProblems;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes Stripe's events. Each takes effect once, however often and in whatever order it comes: the
 * row of its id says so, within the transaction of its effect.
 */
public final class Inbound {
  private static final System.Logger LOG = System.getLogger(Inbound.class.getName());
  private static final int MAX_ERROR = 500;
  // As long as the ids of events that go out; Stripe's have about thirty characters.
  private static final int MAX_ID = 80;

  private final BillingTerms terms;
  private final StripeEvents events;
  private final Effects effects;
  private final PlanEffects plans;

  /** Takes events that have effects. */
  public Inbound(BillingTerms terms, StripeEvents events, Effects effects, PlanEffects plans) {
    this.terms = terms;
    this.events = events;
    this.effects = effects;
    this.plans = plans;
  }

  /** That an event was taken. */
  @Doc("That an event was taken")
  public record ReceivedEvent(@Doc("Always true") @NotNull Boolean received) {}

  /**
   * Checks, before a transaction begins, that Stripe has signed the body, and reads it.
   *
   * @throws ProblemException 401 for whatever Stripe has not signed just now, 400 for what is no
   *     event
   */
  public StripeObject verified(byte[] body, Call call) {
    String secret = terms.signingSecret();
    String header = call.signing().sent(Signing.STRIPE).orElse("");
    if (!StripeSignature.isValid(header, body, secret, call.now())) {
      throw Problems.invalidCredential(
          "The " + Signing.STRIPE + " header does not sign this body, or not just now");
    }
    return StripeObject.parse(new String(body, StandardCharsets.UTF_8))
        .filter(Inbound::isEvent)
        .orElseThrow(
            () -> Problems.refusal(ProblemCode.MALFORMED_JSON, "The body is no event of Stripe's"));
  }

  private static boolean isEvent(StripeObject event) {
    return event.text("id").filter(id -> !id.isEmpty() && id.length() <= MAX_ID).isPresent()
        && event.text("type").isPresent()
        && event.object("data", "object").isPresent();
  }

  /** Handles an event that was verified. */
  public ReceivedEvent receive(byte[] body, Call call) {
    StripeObject event = call.prepared(StripeObject.class);
    EventRows all = new EventRows(call);
    UUID organization =
        all.organization(event.id()).orElseGet(() -> organization(event, all, call));
    Call acting = call.actingAs(Caller.system("Stripe", organization));
    EventRows rows = new EventRows(acting);
    boolean isNew = rows.begin(event);
    if (!isNew && !isOpen(rows, GivenId.of(event.id()))) {
      return new ReceivedEvent(true);
    }
    if (!isDone(new Work(event, !isNew, call, acting))) {
      throw ProblemException.lasting(
          Problems.refusal(
                  ProblemCode.INTERNAL_ERROR, "The event could not be handled; send it again")
              .problem());
    }
    return new ReceivedEvent(true);
  }

  /** Only what failed is handled again. */
  private static boolean isOpen(EventRows rows, UUID id) {
    return rows.status(id).filter(EventStatus.FAILED::equals).isPresent()
        && rows.held(id).filter(EventStatus.FAILED::equals).isPresent();
  }

  /**
   * An event that is about to be handled.
   *
   * @param again whether it was begun before
   * @param outer the call that brought it
   * @param call the same in the name of Stripe, in the organization that it is for
   */
  private record Work(StripeObject event, boolean again, Call outer, Call call) {
    UUID id() {
      return GivenId.of(event.id());
    }
  }

  /** Handles a failed event again from its stored content. */
  public StripeEvent replay(UUID id, Call call) {
    events.change(id, call);
    EventRows rows = new EventRows(call);
    EventStatus status = rows.held(id).orElseThrow();
    if (status != EventStatus.FAILED) {
      throw Problems.invalidState("event", status, "handled again; only failed ones can");
    }
    StripeObject event =
        rows.content(id).flatMap(StripeObject::parse).orElseThrow(() -> Problems.notFound("event"));
    Call acting = call.actingAs(Caller.system("Stripe", call.organization()));
    if (!isDone(new Work(event, true, call, acting))) {
      call.failed("The event could not be handled again");
    }
    call.session().release();
    return events.get(id, call);
  }

  /** Whether the handling went well; if not, all of it is taken back but the note of that. */
  private boolean isDone(Work work) {
    try {
      if (work.again) {
        new EventRows(work.call).beginAgain(work.id());
      }
      EventStatus status = handle(work.event, work.call);
      work.call.session().flush();
      new EventRows(work.call).end(work.id(), status);
      return true;
    } catch (RuntimeException e) {
      if (DatabaseProblems.isWorthAnotherTry(e)) {
        throw e;
      }
      LOG.log(System.Logger.Level.ERROR, "The event " + work.event.id() + " failed", e);
      fail(work, e);
      return false;
    }
  }

  private static void fail(Work work, RuntimeException failure) {
    work.outer.takeBack();
    EventRows rows = new EventRows(work.call);
    if (!rows.begin(work.event)) {
      if (rows.held(work.id()).filter(EventStatus.FAILED::equals).isEmpty()) {
        // Another delivery of it has been waiting, and has gone on by now.
        return;
      }
      rows.beginAgain(work.id());
    }
    rows.fail(work.id(), why(failure));
  }

  /** Nothing of what the event said. */
  private static String why(RuntimeException failure) {
    String why =
        DatabaseProblems.of(failure)
            .map(known -> known.problem().detail())
            .orElseGet(() -> failure.getClass().getSimpleName());
    return why.length() > MAX_ERROR ? why.substring(0, MAX_ERROR) : why;
  }

  private EventStatus handle(StripeObject event, Call call) {
    String type = event.text("type").orElse("");
    StripeObject object = event.object("data", "object").orElseThrow();
    if (PlanEffects.concerns(object)) {
      // What the organization pays the operator is nothing that it sells.
      return plans.apply(type, object, call) ? EventStatus.PROCESSED : EventStatus.IGNORED;
    }
    Optional<Effects.Effect> effect = effects.of(type);
    if (effect.isEmpty()) {
      return EventStatus.IGNORED;
    }
    Instant created = event.time("created").orElse(call.now());
    boolean late = !new EventRows(call).isNewest(object.id(), created);
    if (late || !effect.get().apply(object, call)) {
      return EventStatus.IGNORED;
    }
    effects
        .publishing(type)
        .ifPresent(known -> call.emit(known, StripeEnvelope.of(event, created)));
    return EventStatus.PROCESSED;
  }

  /** What we have made at Stripe says whose it is; the rest is found by its customer. */
  private static UUID organization(StripeObject event, EventRows rows, Call call) {
    StripeObject object = event.object("data", "object").orElseThrow();
    return object
        .metadata("organizationId")
        .flatMap(Inbound::id)
        .filter(rows::isOrganization)
        .or(() -> object.reference("customer").flatMap(rows::organizationOf))
        .orElse(call.organization());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
