package com.ecosire.domain.pipeline;

import com.ecosire.domain.operation.Caller;
import com.ecosire.domain.operation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a surface knows of a request as a whole, whatever number of calls it makes: used by one thread at a time.
 */
public final class Request {
  private final Caller caller;
  private final Origin origin;
  private final Optional<String> idempotencyKey;
  private final List<LimitState> limits;

  /** A request of an authenticated or anonymous caller. */
  public Request(Caller caller, Origin origin, Optional<String> idempotencyKey) {
    this(caller, origin, idempotencyKey, new ArrayList<>());
  }

  private Request(Caller caller, Origin origin, Optional<String> idempotencyKey, List<LimitState> limits) {
    this.caller = caller;
    this.origin = origin;
    this.idempotencyKey = idempotencyKey;
    this.limits = limits;
  }

  /**
   * This request for one of several calls that it makes: the idempotency key is that of the call alone, so that two calls
   * of one operation do not take each other's answers; limits are noted in common.
   */
  public Request forField(String path) {
    return idempotencyKey.isEmpty()
        ? this
        : new Request(caller, origin, idempotencyKey.map(key -> key + " " + path), limits);
  }

  /** Who calls. */
  public Caller caller() {
    return caller;
  }

  /** Where the request comes from. */
  public Origin origin() {
    return origin;
  }

  /** The key under which the first answer is kept and given again. */
  public Optional<String> idempotencyKey() {
    return idempotencyKey;
  }

  /** Notes what is left of a limit, for the answer's headers. */
  public void note(LimitState state) {
    limits.add(state);
  }

  /** The limits that were looked at, in order. */
  public List<LimitState> limits() {
    return limits;
  }
}
