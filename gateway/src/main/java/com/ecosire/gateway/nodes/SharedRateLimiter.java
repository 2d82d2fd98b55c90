package com.ecosire.gateway.nodes;

import com.ecosire.domain.caller.LimitState;
import com.ecosire.gateway.limits.Budget;
import com.ecosire.gateway.limits.Limit;
import com.ecosire.gateway.limits.RateLimiter;
import com.ecosire.gateway.limits.Verdict;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.Base16;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Counts for all nodes on Redis, by Redis's own time: one script, and so one atomic step, for all
 * limits of a call. While Redis is away, each node counts for itself.
 */
public final class SharedRateLimiter implements RateLimiter {
  private static final String SCRIPT = script();
  private static final String DIGEST = Base16.digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
  private static final long WINDOW_MILLIS = Limit.WINDOW_SECONDS * 1000L;

  private static final String COUNTING = "1";
  private static final String LOOKING = "0";

  private final RedisLink redis;
  private final RateLimiter local;
  private final Runnable onFallback;
  private final Clock clock;

  /** Counts on Redis, or by another limiter while it is away, which is told each time. */
  public SharedRateLimiter(RedisLink redis, RateLimiter local, Runnable onFallback, Clock clock) {
    this.redis = redis;
    this.local = local;
    this.onFallback = onFallback;
    this.clock = clock;
  }

  private static String script() {
    try (InputStream in = SharedRateLimiter.class.getResourceAsStream("take.lua")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Verdict take(List<Limit> limits, Optional<Budget> budget) {
    Optional<List<Long>> answer =
        redis.ask(commands -> run(commands, keys(limits, budget), values(limits, budget)));
    if (answer.isEmpty()) {
      onFallback.run();
      return local.take(limits, budget);
    }
    return verdict(answer.get(), limits, budget);
  }

  @Override
  public LimitState look(Limit limit) {
    List<Limit> limits = List.of(limit);
    Optional<List<Long>> answer =
        redis.ask(commands -> run(commands, keys(limits, Optional.empty()), looking(limit)));
    return answer
        .map(known -> states(known, limits, clock.instant()).getFirst())
        .orElseGet(() -> local.look(limit));
  }

  private static String[] looking(Limit limit) {
    return new String[] {
      Long.toString(WINDOW_MILLIS), LOOKING, Integer.toString(limit.calls()),
    };
  }

  private CompletionStage<List<Long>> run(
      RedisAsyncCommands<String, String> commands, String[] keys, String[] values) {
    CompletionStage<List<Long>> known =
        commands.evalsha(DIGEST, ScriptOutputType.MULTI, keys, values);
    return known.exceptionallyCompose(
        failure -> {
          if (isUnknownScript(failure)) {
            return commands.eval(SCRIPT, ScriptOutputType.MULTI, keys, values);
          }
          throw new CompletionException(failure);
        });
  }

  private static boolean isUnknownScript(Throwable failure) {
    return failure instanceof RedisNoScriptException
        || failure.getCause() instanceof RedisNoScriptException;
  }

  private String[] keys(List<Limit> limits, Optional<Budget> budget) {
    List<String> keys = new ArrayList<>(limits.size() + 1);
    for (Limit limit : limits) {
      keys.add(redis.prefix() + ":calls:" + limit.name() + ":" + limit.subject());
    }
    budget
        .map(Budget::count)
        .ifPresent(
            day -> keys.add(redis.prefix() + ":day:" + day.day() + ":" + day.organization()));
    return keys.toArray(String[]::new);
  }

  private static String[] values(List<Limit> limits, Optional<Budget> budget) {
    List<String> values = new ArrayList<>(limits.size() + 4);
    values.add(Long.toString(WINDOW_MILLIS));
    values.add(COUNTING);
    for (Limit limit : limits) {
      values.add(Integer.toString(limit.calls()));
    }
    budget.ifPresent(
        day -> {
          values.add(Long.toString(day.calls()));
          // Redis may have lost its count, or never had what was counted while it was away.
          values.add(Long.toString(day.count().used()));
        });
    return values.toArray(String[]::new);
  }

  /** The answer: whether it is allowed, how long to wait, calls of the day, two for each limit. */
  private Verdict verdict(List<Long> answer, List<Limit> limits, Optional<Budget> budget) {
    boolean allowed = answer.get(0) == 1;
    long used = answer.get(2);
    if (allowed) {
      budget.ifPresent(day -> day.count().count(day.calls()));
    }
    Instant now = clock.instant();
    List<LimitState> states = states(answer, limits, now);
    boolean spent = !allowed && budget.map(day -> used >= day.calls()).orElse(false);
    return Verdict.of(
        states, Duration.ofMillis(answer.get(1)), budget, new Verdict.Day(used, spent, now));
  }

  private static List<LimitState> states(List<Long> answer, List<Limit> limits, Instant now) {
    List<LimitState> states = new ArrayList<>(limits.size() + 1);
    for (int i = 0; i < limits.size(); i++) {
      Limit limit = limits.get(i);
      long left = answer.get(3 + 2 * i);
      Instant reset = now.plusMillis(answer.get(4 + 2 * i));
      states.add(new LimitState(limit.name(), limit.calls(), left, Limit.WINDOW_SECONDS, reset));
    }
    return states;
  }
}
