package com.ecosire.rest.sample;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.session.Session;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Authorizes, binds and calls; answers a call with an idempotency key as if it were repeated. */
final class DirectPipeline implements Pipeline {
  private final Catalog catalog;
  private final Clock clock;
  Arguments last = Arguments.NONE;
  int relations;

  DirectPipeline(Catalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  @Override
  public <I, O> Outcome<O> run(
      Operation<I, O> operation, Supplier<Arguments> source, Request request) {
    Gate.check(operation, request.caller());
    Arguments arguments = source.get();
    last = arguments;
    Operation.Bound<I> bound = operation.bind(arguments);
    Call call = call(operation, arguments, bound.paging(), request);
    return new Outcome<>(
        operation.handle(bound.input(), call), request.idempotencyKey().isPresent());
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
  public Optional<Explanation> explainRelated(
      Resource<?, ?> target, Runnable sent, Request request) {
    throw new AssertionError("over REST a relation is told as a problem of the call");
  }

  @Override
  public <R> R relate(
      Operation<?, ?> operation, Resource<?, ?> target, Request request, Function<Call, R> work) {
    relations++;
    catalog.operations().stream()
        .filter(each -> each.kind() == Kind.GET && each.path().equals(target.path() + "/{id}"))
        .forEach(get -> Gate.check(get, request.caller()));
    return work.apply(call(operation, Arguments.NONE, PageRequest.FIRST, request));
  }

  private Call call(
      Operation<?, ?> operation, Arguments arguments, PageRequest paging, Request request) {
    return new Call(
        operation,
        arguments,
        paging,
        new Call.Context(
            request.caller(),
            request.origin(),
            new Session(null, false),
            catalog.listeners(),
            clock));
  }
}
