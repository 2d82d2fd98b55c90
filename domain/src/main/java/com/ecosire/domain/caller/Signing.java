package com.ecosire.domain.caller;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The signatures that a client sent with its call, each in the header of its scheme, and the one
 * that its answer is to carry. Used by one thread at a time.
 */
public final class Signing {
  /** The header of licence clients, in calls and answers. */
  public static final String LICENSE = "X-License-Signature";

  /** The header of Stripe's webhooks. */
  public static final String STRIPE = "Stripe-Signature";

  private final Function<String, Optional<String>> headers;
  private Function<byte[], List<String>> answer = body -> List.of();

  private Signing(Function<String, Optional<String>> headers) {
    this.headers = headers;
  }

  /** Those of a call with these headers, by their names. */
  public static Signing of(Function<String, Optional<String>> headers) {
    return new Signing(headers);
  }

  /** That of a call with one signature. */
  public static Signing of(String header, String signature) {
    return new Signing(name -> name.equals(header) ? Optional.of(signature) : Optional.empty());
  }

  /** That of a call that nobody signed. */
  public static Signing none() {
    return new Signing(name -> Optional.empty());
  }

  /** What the client sent in the header of a scheme. */
  public Optional<String> sent(String header) {
    return headers.apply(header);
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
