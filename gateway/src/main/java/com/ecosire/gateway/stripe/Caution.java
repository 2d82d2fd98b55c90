package com.ecosire.gateway.stripe;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import io.helidon.faulttolerance.CircuitBreaker;
import io.helidon.faulttolerance.CircuitBreakerOpenException;
import io.helidon.faulttolerance.Retry;
import io.helidon.faulttolerance.Timeout;
import io.helidon.faulttolerance.TimeoutException;
import java.time.Duration;
import java.util.UUID;

/**
 * How Stripe is called: within a time, once more where it did not answer, under a key by which
 * Stripe knows a repeated call again, and not at all for a while where it does not answer any more.
 */
final class Caution {
  private static final System.Logger LOG = System.getLogger(Caution.class.getName());
  private static final Duration LATER = Duration.ofSeconds(30);
  private static final int BUSY = 429;
  private static final int FAILING = 500;
  private static final int TRIES = 3;

  private final CircuitBreaker breaker =
      CircuitBreaker.builder()
          .name("stripe")
          .volume(10)
          .errorRatio(60)
          .delay(Duration.ofSeconds(10))
          .addApplyOn(StripeAwayException.class)
          .addApplyOn(TimeoutException.class)
          .build();
  private final Retry retry =
      Retry.builder()
          .name("stripe")
          .calls(TRIES)
          .delay(Duration.ofMillis(200))
          .delayFactor(2)
          .jitter(Duration.ofMillis(50))
          .overallTimeout(Duration.ofMinutes(1))
          .addApplyOn(StripeAwayException.class)
          .addApplyOn(TimeoutException.class)
          .build();
  private final Timeout timeout;

  Caution(Duration patience) {
    timeout = Timeout.builder().name("stripe").timeout(patience).build();
  }

  /** A call of Stripe. */
  @FunctionalInterface
  interface Ask<T> {
    /** Asks, with options that hold the key of the call. */
    T ask(RequestOptions options) throws StripeException;
  }

  /**
   * Calls Stripe.
   *
   * @throws ProblemException 503 where it is away, 409 with its words where it says no
   */
  <T> T call(Ask<T> ask) {
    return call(UUID.randomUUID().toString(), ask);
  }

  /** The same with a key of the caller's, under which Stripe does something once. */
  <T> T call(String key, Ask<T> ask) {
    RequestOptions options = RequestOptions.builder().setIdempotencyKey(key).build();
    try {
      return retry.invoke(() -> breaker.invoke(() -> timeout.invoke(() -> once(ask, options))));
    } catch (StripeAwayException | TimeoutException | CircuitBreakerOpenException e) {
      LOG.log(System.Logger.Level.WARNING, "Stripe does not answer: " + e);
      throw Problems.unavailable("Stripe does not answer; try again later", LATER);
    }
  }

  private static <T> T once(Ask<T> ask, RequestOptions options) {
    try {
      return ask.ask(options);
    } catch (AuthenticationException e) {
      LOG.log(System.Logger.Level.ERROR, "Stripe does not take the secret key");
      throw Problems.unavailable("Stripe does not take the server's STRIPE_SECRET_KEY", LATER);
    } catch (StripeException e) {
      Integer status = e.getStatusCode();
      boolean isAway =
          e instanceof ApiConnectionException
              || status == null
              || status == BUSY
              || status >= FAILING;
      if (isAway) {
        throw new StripeAwayException(e);
      }
      throw Problems.refusal(ProblemCode.CONFLICT, "Stripe refuses: " + words(e));
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException e) {
      // What is between here and Stripe has answered something that the library cannot read.
      throw new StripeAwayException(e);
    }
  }

  private static String words(StripeException refusal) {
    String message = refusal.getUserMessage();
    return message == null ? String.valueOf(refusal.getCode()) : message;
  }
}
