package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.caller.Wallet;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.session.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** One call of one operation: who, for what, with which unit of work, and what it raised so far. */
public final class Call {
  private static final String ID = "id";

  private final Operation<?, ?> operation;
  private final Arguments arguments;
  private final Context context;
  private final Instant now;
  private final PageRequest paging;
  private final List<Event.Raised<?>> raised = new ArrayList<>();
  private Optional<Call> acting = Optional.empty();
  private Optional<String> failure = Optional.empty();
  private boolean changesRights;
  private Optional<Object> prepared = Optional.empty();

  /**
   * What surrounds a call.
   *
   * @param limits what is left of the limits that the call was counted within
   * @param signing the client's signature, and that of the answer
   */
  public record Context(
      Caller caller,
      Origin origin,
      Session session,
      Listeners listeners,
      Clock clock,
      Wallet wallet,
      List<LimitState> limits,
      Signing signing) {
    /** Surroundings of a client that keeps nothing. */
    public Context(
        Caller caller, Origin origin, Session session, Listeners listeners, Clock clock) {
      this(caller, origin, session, listeners, clock, Wallet.NONE, List.of(), Signing.none());
    }

    private Context of(Caller other) {
      return new Context(other, origin, session, listeners, clock, wallet, limits, signing);
    }
  }

  /** A call; its time stands still from here on. */
  public Call(Operation<?, ?> operation, Arguments arguments, PageRequest paging, Context context) {
    this.operation = operation;
    this.arguments = arguments;
    this.paging = paging;
    this.context = context;
    this.now = context.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The operation that is called. */
  public Operation<?, ?> operation() {
    return operation;
  }

  /** Who calls. */
  public Caller caller() {
    return context.caller();
  }

  /** The organization whose records the call sees. */
  public UUID organization() {
    return context.caller().organization();
  }

  /** Where the call comes from. */
  public Origin origin() {
    return context.origin();
  }

  /** What the client's browser keeps. */
  public Wallet wallet() {
    return context.wallet();
  }

  /** The client's signature, and that of the answer. */
  public Signing signing() {
    return context.signing();
  }

  /**
   * The same call in the name of somebody whom it has made known, such as by a sign-in: the audit
   * names him, and what is raised belongs to his organization.
   */
  public Call actingAs(Caller other) {
    Call call = new Call(operation, arguments, paging, context.of(other));
    acting = Optional.of(call);
    return call;
  }

  /**
   * The same call with a look at what another organization shows everybody; the caller has no
   * rights there.
   */
  public Call seeing(UUID other) {
    Caller there = new Caller(caller().who(), other, Rights.NONE, caller().standing());
    return new Call(operation, arguments, paging, context.of(there));
  }

  /** In whose name the call went on, if it did. */
  public Optional<Call> acting() {
    return acting;
  }

  /** What is left of the limit of a name, where the call was counted within it. */
  public Optional<LimitState> limit(String name) {
    return context.limits().stream().filter(state -> state.name().equals(name)).findFirst();
  }

  /** The unit of work. */
  public Session session() {
    return context.session();
  }

  /** The time of the call, in milliseconds. */
  public Instant now() {
    return now;
  }

  /** The fields and relations wanted. */
  public Selection selection() {
    return arguments.selection();
  }

  /** The part of the list wanted, for operations that answer pages. */
  public PageRequest paging() {
    return paging;
  }

  /** The version that the caller believes the called item to have. */
  public OptionalLong expectedVersion() {
    return arguments.expectedVersion();
  }

  /** The id at the end of an item's path; what is no id is an unknown item (404). */
  public UUID id() {
    return pathId(ID);
  }

  /** An id of the path; what is no id is an unknown item (404). */
  public UUID pathId(String name) {
    try {
      return name.equals(ID) ? operation.rowId(path(ID)) : UUID.fromString(path(name));
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("record");
    }
  }

  /** A value of the path. */
  public String path(String name) {
    String value = arguments.path().get(name);
    if (value == null) {
      throw new IllegalArgumentException(operation.id() + " has no path parameter " + name);
    }
    return value;
  }

  /** Whether an id is the one that the path names last. */
  public boolean isAbout(UUID id) {
    String own = arguments.path().get(ID);
    return operation.hasGivenIds()
        ? own != null && operation.rowId(own).equals(id)
        : id.toString().equals(own);
  }

  /** Hands over what was done before the transaction. */
  public void prepared(Optional<Object> outcome) {
    prepared = outcome;
  }

  /** What was done before the transaction, of operations that do something there. */
  public <T> T prepared(Class<T> type) {
    return type.cast(
        prepared.orElseThrow(
            () -> new IllegalStateException(operation.id() + " has prepared nothing")));
  }

  /**
   * Takes back all that the call, and whoever acts in it, has changed and raised so far, and goes
   * on in a new transaction.
   */
  public void takeBack() {
    session().takeBack();
    raised.clear();
    acting.ifPresent(call -> call.raised.clear());
  }

  /** Tells listeners now and, if it is public, the world after the commit. */
  public <T> void emit(Event<T> event, T payload) {
    context.listeners().tell(event, payload, this);
    if (event.published()) {
      raised.add(new Event.Raised<>(event, payload));
    }
  }

  /**
   * Says that the call changes what callers may do: after the commit, and before the answer, every
   * node forgets what it remembers of callers.
   */
  public void changesRights() {
    if (!changesRights) {
      changesRights = true;
      context.listeners().tellRights(this);
    }
  }

  /**
   * Says that the call is answered well but did not achieve what it was for, such as a sign-in that
   * ends with an error in an address: the audit says so.
   */
  public void failed(String reason) {
    failure = Optional.of(reason);
  }

  /** Why the call did not achieve what it was for, if it did not. */
  public Optional<String> failure() {
    return failure;
  }

  /** The public events raised so far, in order. */
  public List<Event.Raised<?>> raised() {
    return raised;
  }
}
