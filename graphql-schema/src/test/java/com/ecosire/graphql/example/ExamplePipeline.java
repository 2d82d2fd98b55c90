package com.ecosire.graphql.example;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Listeners;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.session.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A chain that authorizes, binds and keeps answers by key, and notes what it was asked to do. */
final class ExamplePipeline implements Pipeline {
  final List<String> calls = new ArrayList<>();
  final List<String> relates = new ArrayList<>();
  final List<Arguments> arguments = new ArrayList<>();
  final List<String> explained = new ArrayList<>();
  private final Map<String, Object> kept = new HashMap<>();

  private Catalog catalog;

  /** Knows by which operation a resource is read. */
  void of(Catalog operations) {
    catalog = operations;
  }

  @Override
  public synchronized <I, O> Outcome<O> run(
      Operation<I, O> operation, Supplier<Arguments> source, Request request) {
    calls.add(operation.id());
    Gate.check(operation, request.caller());
    Arguments sent = source.get();
    arguments.add(sent);
    Operation.Bound<I> bound = operation.bind(sent);
    Optional<String> key =
        request.idempotencyKey().map(text -> operation.id() + " " + text + " " + request.field());
    if (key.isPresent() && kept.containsKey(key.get())) {
      @SuppressWarnings("unchecked")
      O before = (O) kept.get(key.get());
      return new Outcome<>(before, true);
    }
    O answer = operation.handle(bound.input(), call(operation, sent, bound.paging(), request));
    key.ifPresent(text -> kept.put(text, answer));
    return new Outcome<>(answer, false);
  }

  @Override
  public Explanation explain(
      Operation<?, ?> operation, Supplier<Arguments> source, Request request) {
    return explanation(operation, () -> operation.bind(source.get()), request);
  }

  @Override
  public Optional<Explanation> explainRelated(
      Resource<?, ?> target, Runnable sent, Request request) {
    explained.add(target.name());
    return Stream.of(Kind.GET, Kind.LIST)
        .flatMap(kind -> catalog.operations().stream().filter(each -> each.kind() == kind))
        .filter(each -> each.resource().filter(target.name()::equals).isPresent())
        .findFirst()
        .map(read -> explanation(read, sent, request));
  }

  private static Explanation explanation(
      Operation<?, ?> operation, Runnable sent, Request request) {
    Optional<Problem> problem = Optional.empty();
    try {
      sent.run();
    } catch (ProblemException e) {
      problem = Optional.of(e.problem());
    }
    return new Explanation(
        operation, Gate.missing(operation, request.caller()), List.of(), problem, Optional.empty());
  }

  @Override
  public synchronized <R> R relate(
      Operation<?, ?> operation, Resource<?, ?> target, Request request, Function<Call, R> work) {
    relates.add(operation.id() + " -> " + target.name());
    if (request.caller().kind() != com.ecosire.domain.caller.Caller.Kind.SYSTEM
        && !request.caller().rights().reaches(target.path().split("/", -1)[1])) {
      throw Problems.refusal(ProblemCode.MODULE_DENIED, "The key does not open " + target.path());
    }
    return work.apply(call(operation, Arguments.NONE, PageRequest.FIRST, request));
  }

  private static Call call(
      Operation<?, ?> operation, Arguments sent, PageRequest paging, Request request) {
    Call.Context context =
        new Call.Context(
            request.caller(),
            request.origin(),
            new Session(null, false),
            new Listeners(),
            Clock.systemUTC());
    return new Call(operation, sent, paging, context);
  }
}
