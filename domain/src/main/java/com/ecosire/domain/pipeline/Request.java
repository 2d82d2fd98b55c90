package com.ecosire.domain.pipeline;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.caller.Wallet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a surface knows of a request as a whole, whatever number of calls it makes: used by one
 * thread at a time.
 */
public final class Request {
  private final Caller caller;
  private final Origin origin;
  private final Optional<String> idempotencyKey;
  private final String field;
  private final Consumer<LimitState> onLimit;
  private final List<LimitState> limits;
  private final Wallet wallet;
  private final Signing signing;
  private final List<Ended> ended;

  /** A request of an authenticated or anonymous caller. */
  public Request(Caller caller, Origin origin, Optional<String> idempotencyKey) {
    this(caller, origin, idempotencyKey, state -> {});
  }

  /** A request whose answer's headers are told each limit as soon as it is known. */
  public Request(
      Caller caller, Origin origin, Optional<String> idempotencyKey, Consumer<LimitState> onLimit) {
    this.caller = caller;
    this.origin = origin;
    this.idempotencyKey = idempotencyKey;
    this.field = "";
    this.onLimit = onLimit;
    this.limits = new ArrayList<>();
    this.wallet = Wallet.NONE;
    this.signing = Signing.of(Optional.empty());
    this.ended = new ArrayList<>();
  }

  private Request(Request whole, Wallet wallet, Signing signing) {
    this.caller = whole.caller;
    this.origin = whole.origin;
    this.idempotencyKey = whole.idempotencyKey;
    this.field = whole.field;
    this.onLimit = whole.onLimit;
    this.limits = whole.limits;
    this.ended = whole.ended;
    this.wallet = wallet;
    this.signing = signing;
  }

  private Request(Request whole, String path) {
    this.caller = whole.caller;
    this.origin = whole.origin;
    this.idempotencyKey = whole.idempotencyKey;
    this.field = path;
    this.onLimit = whole.onLimit;
    this.limits = whole.limits;
    this.ended = whole.ended;
    this.wallet = whole.wallet;
    this.signing = whole.signing;
  }

  /** This request of a browser that keeps something. */
  public Request with(Wallet kept) {
    return new Request(this, kept, signing);
  }

  /** This request with what the client signed it with. */
  public Request with(Signing signed) {
    return new Request(this, wallet, signed);
  }

  /**
   * This request for one of several calls that it makes, told apart by a path; limits are noted in
   * common.
   */
  public Request forField(String path) {
    return new Request(this, path);
  }

  /** Who calls. */
  public Caller caller() {
    return caller;
  }

  /** What the client's browser keeps. */
  public Wallet wallet() {
    return wallet;
  }

  /** The client's signature, and that of the answer. */
  public Signing signing() {
    return signing;
  }

  /** Where the request comes from. */
  public Origin origin() {
    return origin;
  }

  /** The key under which the first answer is kept and given again. */
  public Optional<String> idempotencyKey() {
    return idempotencyKey;
  }

  /**
   * Which of several calls it is: those of one operation must not take each other's kept answers.
   * Empty where a request is one call.
   */
  public String field() {
    return field;
  }

  /** Notes what is left of a limit, for the answer's headers. */
  public void note(LimitState state) {
    limits.add(state);
    onLimit.accept(state);
  }

  /** Notes how one of its calls ended. */
  public void end(Ended call) {
    ended.add(call);
  }

  /** How its calls ended so far, in order. */
  public List<Ended> ended() {
    return ended;
  }

  /** The limits that were looked at, in order. */
  public List<LimitState> limits() {
    return limits;
  }
}
