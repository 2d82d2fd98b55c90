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
  private final Whole whole;
  private final String field;
  private final Wallet wallet;
  private final Signing signing;
  private final boolean explained;
  private final Stopwatch stopwatch;

  /** What all of its calls have in common. */
  private record Whole(
      Caller caller,
      Origin origin,
      Optional<String> idempotencyKey,
      Consumer<LimitState> onLimit,
      List<LimitState> limits,
      List<Ended> ended) {}

  /** A request of an authenticated or anonymous caller. */
  public Request(Caller caller, Origin origin, Optional<String> idempotencyKey) {
    this(caller, origin, idempotencyKey, state -> {});
  }

  /** A request whose answer's headers are told each limit as soon as it is known. */
  public Request(
      Caller caller, Origin origin, Optional<String> idempotencyKey, Consumer<LimitState> onLimit) {
    this.whole =
        new Whole(caller, origin, idempotencyKey, onLimit, new ArrayList<>(), new ArrayList<>());
    this.field = "";
    this.wallet = Wallet.NONE;
    this.signing = Signing.none();
    this.explained = false;
    this.stopwatch = Stopwatch.NONE;
  }

  private Request(Request other, Wallet wallet, Signing signing) {
    this.whole = other.whole;
    this.field = other.field;
    this.wallet = wallet;
    this.signing = signing;
    this.explained = other.explained;
    this.stopwatch = other.stopwatch;
  }

  private Request(Request other, String path) {
    this.whole = other.whole;
    this.field = path;
    this.wallet = other.wallet;
    this.signing = other.signing;
    this.explained = other.explained;
    this.stopwatch = other.stopwatch;
  }

  private Request(Request other, boolean explained, Stopwatch stopwatch) {
    this.whole = other.whole;
    this.field = other.field;
    this.wallet = other.wallet;
    this.signing = other.signing;
    this.explained = explained;
    this.stopwatch = stopwatch;
  }

  /** This request of a browser that keeps something. */
  public Request with(Wallet kept) {
    return new Request(this, kept, signing);
  }

  /** This request with what the client signed it with. */
  public Request with(Signing signed) {
    return new Request(this, wallet, signed);
  }

  /** This request as a dry run: its calls are explained and none is carried out. */
  public Request dryRun() {
    return new Request(this, true, stopwatch);
  }

  /** This request with what measures its stages. */
  public Request with(Stopwatch measuring) {
    return new Request(this, explained, measuring);
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
    return whole.caller;
  }

  /** What the client's browser keeps. */
  public Wallet wallet() {
    return wallet;
  }

  /** The client's signature, and that of the answer. */
  public Signing signing() {
    return signing;
  }

  /** Whether it is a dry run. */
  public boolean isDryRun() {
    return explained;
  }

  /** What measures its stages; {@link Stopwatch#NONE} for all but those who are told. */
  public Stopwatch stopwatch() {
    return stopwatch;
  }

  /** Where the request comes from. */
  public Origin origin() {
    return whole.origin;
  }

  /** The key under which the first answer is kept and given again. */
  public Optional<String> idempotencyKey() {
    return whole.idempotencyKey;
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
    whole.limits.add(state);
    whole.onLimit.accept(state);
  }

  /** Notes how one of its calls ended. */
  public void end(Ended call) {
    whole.ended.add(call);
  }

  /** How its calls ended so far, in order. */
  public List<Ended> ended() {
    return whole.ended;
  }

  /** The limits that were looked at, in order. */
  public List<LimitState> limits() {
    return whole.limits;
  }
}
