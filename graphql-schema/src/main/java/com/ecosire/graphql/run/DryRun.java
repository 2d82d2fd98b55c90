package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A run of a document that asks what each of its root fields, and each relation within them, would
 * need, and calls none. Used by one thread.
 */
public final class DryRun {
  private final Map<String, Root> roots = new LinkedHashMap<>();

  /** What a root field would need, and what the relations within it would, by their paths. */
  private record Root(Explanation explanation, Map<String, Explanation> relations) {}

  /** Notes what the call of a field would need; the field itself has no value then. */
  static Object explain(
      Pipeline pipeline,
      Operation<?, ?> operation,
      Supplier<Arguments> arguments,
      DataFetchingEnvironment environment) {
    Request request = Scope.of(environment).request(operation, environment);
    Explanation explanation =
        pipeline
            .explain(operation, arguments, request)
            .inWords(problem -> inWords(operation, problem, environment.getArguments()));
    of(environment)
        .roots
        .put(path(environment).getFirst(), new Root(explanation, new LinkedHashMap<>()));
    return null;
  }

  /** Notes what a field would need whose arguments do not fit their types, as nothing runs then. */
  public void explain(Pipeline pipeline, SentFaults.Sent sent, Request request, String prefix) {
    String key = sent.field().getResultKey();
    Request own = sent.operation().kind().writes() ? request.forField(prefix + "/" + key) : request;
    Explanation explanation = pipeline.explain(sent.operation(), sent::right, own);
    roots.put(key, new Root(explanation, new LinkedHashMap<>()));
  }

  /** Notes what reading the records of a relation would need. */
  static Object explain(Resource<?, ?> target, Runnable sent, DataFetchingEnvironment environment) {
    List<String> path = path(environment);
    Root root = of(environment).roots.get(path.getFirst());
    Scope.of(environment)
        .loaders()
        .explain(target, sent)
        .ifPresent(needed -> root.relations.put(String.join(".", path), needed));
    return null;
  }

  private static DryRun of(DataFetchingEnvironment environment) {
    return environment.getGraphQlContext().get(DryRun.class);
  }

  private static List<String> path(DataFetchingEnvironment environment) {
    return environment.getExecutionStepInfo().getPath().getKeysOnly();
  }

  private static Problem inWords(
      Operation<?, ?> operation, Problem problem, Map<String, Object> sent) {
    return operation.isPaged() ? PagingWords.ofGraphql(problem, sent) : problem;
  }

  /** The operation of a root field; empty where it could not be explained. */
  Optional<Operation<?, ?>> operation(String field) {
    return Optional.ofNullable(roots.get(field)).map(root -> root.explanation.operation());
  }

  /** What was explained, in order, where the fields have these parts of the cost. */
  public List<Map<String, Object>> members(Map<String, Long> costs) {
    List<Map<String, Object>> members = new ArrayList<>();
    roots.forEach(
        (field, root) -> {
          Map<String, Object> shown = members("field", field, root.explanation, costs);
          List<Map<String, Object>> relations = new ArrayList<>();
          root.relations.forEach(
              (path, relation) -> relations.add(members("path", path, relation, costs)));
          shown.put("relations", relations);
          members.add(shown);
        });
    return members;
  }

  private static Map<String, Object> members(
      String naming, String name, Explanation explanation, Map<String, Long> costs) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(naming, name);
    members.putAll(explanation.members(costs.get(name)));
    return members;
  }
}
