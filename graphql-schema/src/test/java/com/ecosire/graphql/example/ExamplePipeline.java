package com.ecosire.graphql.example;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Listeners;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.ProblemCode;
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

/** A chain that authorizes, binds and keeps answers by key, and notes what it was asked to do. */
final class ExamplePipeline implements Pipeline {
  final List<String> calls = new ArrayList<>();
  final List<String> relates = new ArrayList<>();
  final List<Arguments> arguments = new ArrayList<>();
  private final Map<String, Object> kept = new HashMap<>();

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
    operation.bind(source.get());
    return new Explanation(
        operation,
        Gate.missing(operation, request.caller()),
        List.of(),
        Optional.empty(),
        Optional.empty());
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
