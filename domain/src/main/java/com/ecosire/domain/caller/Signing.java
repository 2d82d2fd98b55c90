package com.ecosire.domain.caller;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The signature that a client sent with its call, and the one that its answer is to carry. Used by
 * one thread at a time.
 */
public final class Signing {
  /** The header of both, as licence clients know it. */
  public static final String HEADER = "X-License-Signature";

  private final Optional<String> sent;
  private Function<byte[], List<String>> answer = body -> List.of();

  private Signing(Optional<String> sent) {
    this.sent = sent;
  }

  /** That of a call that came with this signature, or with none. */
  public static Signing of(Optional<String> sent) {
    return new Signing(sent);
  }

  /** What the client sent. */
  public Optional<String> sent() {
    return sent;
  }

  /** Has the raw body of the answer signed, once for each secret that counts. */
  public void answerWith(Function<byte[], List<String>> signatures) {
    answer = signatures;
  }

  /** The signatures of an answer; none where nobody asked for them. */
  public List<String> of(byte[] body) {
    return answer.apply(body);
  }
}
