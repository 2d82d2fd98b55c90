package com.ecosire.domain.pipeline;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.json.Instants;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a call would need and cost that is not carried out: all that is decided before the
 * operation's method.
 *
 * @param missing why the caller may not call, each reason on its own; empty where it may
 * @param limits what is left now of each limit that the call would be counted within
 * @param problem what is wrong with the input
 * @param key what the call's idempotency key would do, where one was sent that counts
 */
public record Explanation(
    Operation<?, ?> operation,
    List<Problem> missing,
    List<LimitState> limits,
    Optional<Problem> problem,
    Optional<KeyState> key) {

  /** What is known under an idempotency key. */
  public enum KeyState {
    /** Nothing: the call would be carried out, and its answer kept. */
    FRESH(true),
    /** The same call, whose answer would be given again. */
    KEPT(true),
    /** A call that is being carried out. */
    RUNNING(false),
    /** Another call. */
    REUSED(false);

    private final boolean passes;

    KeyState(boolean passes) {
      this.passes = passes;
    }
  }

  /**
   * Whether the call would reach its method, or its kept answer. The method has rules of its own,
   * such as those that look at records.
   */
  public boolean passes() {
    return missing.isEmpty()
        && problem.isEmpty()
        && limits.stream().allMatch(limit -> limit.remaining() > 0)
        && key.map(state -> state.passes).orElse(true);
  }

  /** The same where a surface has words of its own for what is wrong with the input. */
  public Explanation inWords(UnaryOperator<Problem> words) {
    return new Explanation(operation, missing, limits, problem.map(words), key);
  }

  /** The members that both surfaces show, in order; {@code cost} is the surface's own measure. */
  public Map<String, Object> members(long cost) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("operation", operationMembers());
    members.put("passes", passes());
    members.put("permission", permissionMembers());
    members.put("limits", limits.stream().map(Explanation::limitMembers).toList());
    members.put("cost", cost);
    members.put("problem", problem.map(Explanation::problemMembers).orElse(null));
    members.put(
        "idempotencyKey", key.map(state -> state.name().toLowerCase(Locale.ROOT)).orElse(null));
    return members;
  }

  private Map<String, Object> operationMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", operation.id());
    members.put("method", operation.method());
    members.put("path", "/api" + operation.path());
    members.put("graphql", operation.isRestOnly() ? null : operation.graphqlField());
    return members;
  }

  private Map<String, Object> permissionMembers() {
    boolean open = operation.access() == Access.PUBLIC;
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("needed", open ? null : operation.permission());
    members.put("scope", open ? null : operation.access().scope());
    members.put("held", missing.isEmpty());
    List<Map<String, Object>> reasons = new ArrayList<>();
    for (Problem reason : missing) {
      reasons.add(Map.of("code", reason.code().word(), "detail", reason.detail()));
    }
    members.put("missing", reasons);
    return members;
  }

  private static Map<String, Object> limitMembers(LimitState limit) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", limit.name());
    members.put("limit", limit.limit());
    members.put("remaining", limit.remaining());
    members.put("windowSeconds", limit.windowSeconds());
    members.put("resetAt", Instants.text(limit.resetAt()));
    return members;
  }

  private static Map<String, Object> problemMembers(Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>(ProblemDocument.members(problem, "", ""));
    members.keySet().retainAll(List.of("type", "status", "detail", "code", "details"));
    return members;
  }
}
