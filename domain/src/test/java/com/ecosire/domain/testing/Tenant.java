package com.ecosire.domain.testing;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.caller.Wallet;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.store.DatabaseProblems;
import com.ecosire.domain.store.Stored;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * An organization that calls operations as the pipeline would, but for limits, rights and audit.
 */
public final class Tenant {
  private static final Origin ORIGIN = new Origin("test", "127.0.0.1", "", "job");

  private final Business business;
  private final Caller caller;
  private final List<Event.Raised<?>> raised = new ArrayList<>();
  private Clock clock = Clock.systemUTC();
  private OptionalLong version = OptionalLong.empty();
  private Selection selection = Selection.ALL;
  private Signing signing = Signing.none();

  Tenant(Business business, Caller caller) {
    this.business = business;
    this.caller = caller;
  }

  /** The same organization and time with somebody else calling. */
  public Tenant as(Caller somebody) {
    return new Tenant(business, somebody).at(clock);
  }

  /** The organization's id. */
  public UUID organization() {
    return caller.organization();
  }

  /** Sets the time of the next calls. */
  public Tenant at(Clock time) {
    clock = time;
    return this;
  }

  /** Sets the version that the next call expects. */
  public Tenant expecting(long expected) {
    version = OptionalLong.of(expected);
    return this;
  }

  /** Sets the fields that the next call wants. */
  public Tenant wanting(String... fields) {
    selection = new Selection(Set.of(fields), Set.of());
    return this;
  }

  /** Sets the signature of the next calls, which also takes that of their answers. */
  public Tenant signing(Signing signed) {
    signing = signed;
    return this;
  }

  /** Calls an operation with input; {@code path} holds names and values of the path in turn. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <O> O call(String operation, Map<String, ?> values, Object... path) {
    Operation<Object, Object> called =
        (Operation<Object, Object>)
            business
                .catalog()
                .operation(operation)
                .orElseThrow(() -> new AssertionError("no " + operation));
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < path.length; i += 2) {
      ids.put((String) path[i], path[i + 1].toString());
    }
    Arguments arguments = new Arguments(ids, values, values, Source.TYPED, selection, version);
    version = OptionalLong.empty();
    selection = Selection.ALL;
    return (O)
        glance(called, arguments)
            .orElseGet(
                () ->
                    inSession(
                        called,
                        arguments,
                        prepared(called, arguments),
                        call ->
                            lasting(called.handle(called.bind(arguments).input(), call), call)));
  }

  /** Files are written after the call. */
  private static Object lasting(Object output, Call call) {
    return output instanceof FileContent file ? file.within(call.session()) : output;
  }

  /** What the operation finds before a transaction, where it looks. */
  private Optional<Object> glance(Operation<Object, Object> called, Arguments arguments) {
    if (!called.glances()) {
      return Optional.empty();
    }
    try (Session session = new Session(business.unit(), false)) {
      return called.glance(
          called.bind(arguments).input(), call(called, arguments, Optional.empty(), session));
    }
  }

  /** What the operation does before its transaction. */
  private <I> Optional<Object> prepared(Operation<I, ?> called, Arguments arguments) {
    if (!called.prepares()) {
      return Optional.empty();
    }
    try (Session session = new Session(business.unit(), false)) {
      return called.prepare(
          called.bind(arguments).input(), call(called, arguments, Optional.empty(), session));
    }
  }

  /** Does a part of the work that a module does by itself, such as {@code audit.removeOld}. */
  public Job.Progress run(String job) {
    Operation<Void, Job.Progress> work =
        business.catalog().jobs().stream()
            .filter(one -> one.name().equals(job))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + job))
            .operation();
    return inSession(
        work, Arguments.NONE, prepared(work, Arguments.NONE), call -> work.handle(null, call));
  }

  /** Calls an operation and gives the problem that it answers. */
  public Problem refused(String operation, Map<String, ?> values, Object... path) {
    try {
      Object answer = call(operation, values, path);
      throw new AssertionError(operation + " was not refused but answered " + answer);
    } catch (ProblemException e) {
      return e.problem();
    }
  }

  /** Works within one call of an operation, as a module does that uses another one. */
  public <R> R within(String operation, Function<Call, R> work) {
    Operation<?, ?> called = business.catalog().operation(operation).orElseThrow();
    return inSession(called, Arguments.NONE, Optional.empty(), work);
  }

  private Call call(
      Operation<?, ?> operation, Arguments arguments, Optional<Object> prepared, Session session) {
    Call.Context context =
        new Call.Context(
            caller,
            ORIGIN,
            session,
            business.catalog().listeners(),
            clock,
            Wallet.NONE,
            List.of(),
            signing);
    Call call = new Call(operation, arguments, operation.bindPaging(arguments), context);
    call.prepared(prepared);
    return call;
  }

  private <R> R inSession(
      Operation<?, ?> operation,
      Arguments arguments,
      Optional<Object> prepared,
      Function<Call, R> work) {
    try (Session session = new Session(business.unit(), operation.kind().writes())) {
      Call call = call(operation, arguments, prepared, session);
      R answer = done(call, work);
      session.flush();
      session.commit();
      raised.addAll(call.raised());
      call.acting().ifPresent(acting -> raised.addAll(acting.raised()));
      return answer;
    } catch (RuntimeException e) {
      throw DatabaseProblems.of(e).map(RuntimeException.class::cast).orElse(e);
    }
  }

  /** Some refusals keep what was done before them. */
  private static <R> R done(Call call, Function<Call, R> work) {
    try {
      return work.apply(call);
    } catch (ProblemException e) {
      if (e.isLasting()) {
        call.session().flush();
        call.session().commit();
      }
      throw e;
    }
  }

  /** The names of the public events raised so far, in order. */
  public List<String> events() {
    return raised.stream().map(one -> one.event().name()).toList();
  }

  /** The last public event. */
  public Optional<Event.Raised<?>> lastEvent() {
    return raised.isEmpty() ? Optional.empty() : Optional.of(raised.getLast());
  }

  /** The value of a field of an answer, as clients see it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <V> V field(Object record, String name) {
    Field field = Shape.of(record.getClass()).field(name).orElseThrow();
    return (V) field.get(record);
  }

  /** The id of an answer. */
  public static UUID id(Object record) {
    return ((Stored) record).id();
  }
}
