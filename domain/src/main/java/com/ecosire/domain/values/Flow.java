package com.ecosire.domain.values;

import com.ecosire.domain.problem.Problems;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The states of a resource and the ways between them.
 *
 * @param <S> the states
 */
public final class Flow<S extends Enum<S>> {
  private final String noun;
  private final Map<S, Set<S>> ways;

  private Flow(String noun, Class<S> states) {
    this.noun = noun;
    this.ways = new EnumMap<>(states);
  }

  /** A flow without ways yet; the noun stands in refusals: "order". */
  public static <S extends Enum<S>> Flow<S> of(String noun, Class<S> states) {
    return new Flow<>(noun, states);
  }

  /** Allows the ways from one state to others. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Flow<S> from(S state, S... next) {
    ways.put(state, Set.of(next));
    return this;
  }

  /** Whether there is a way. */
  public boolean allows(S state, S next) {
    return ways.getOrDefault(state, Set.of()).contains(next);
  }

  /**
   * Refuses a way that does not exist with 409 {@code invalid_state}, naming the present state;
   * else gives the next.
   */
  public S step(S state, S next, String verb) {
    if (!allows(state, next)) {
      throw Problems.invalidState(noun, state, verb);
    }
    return next;
  }
}
