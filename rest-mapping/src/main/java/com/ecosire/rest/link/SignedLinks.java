package com.ecosire.rest.link;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.Seal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links that hold the whole call, encrypted and sealed, so that any node can answer them and nobody
 * can make or change one. Whoever has a link can fetch the file until it ends, as the caller that
 * asked for it.
 */
public final class SignedLinks implements FileLinks {
  /** Where links are answered; the token follows. */
  public static final String PATH = "/api/links/";

  private static final Duration VALIDITY = Duration.ofMinutes(5);
  private static final byte[] PLACE = PATH.getBytes(StandardCharsets.UTF_8);

  // Servers and proxies take at least 4 KiB of a request's first line.
  private static final int MAX_LENGTH = 3_500;

  private final Seal seal;
  private final String publicUrl;
  private final Clock clock;
  private final Function<Caller, Optional<Caller>> present;

  /**
   * Links of one server.
   *
   * @param seal of a key that all nodes share
   * @param publicUrl scheme and host that clients reach the server under, without a slash at the
   *     end
   * @param present who the caller of a link is now; empty where what proved it no longer does
   */
  public SignedLinks(
      Seal seal, String publicUrl, Clock clock, Function<Caller, Optional<Caller>> present) {
    this.seal = seal;
    this.publicUrl = publicUrl;
    this.clock = clock;
    this.present = present;
  }

  /** Who a caller is now; empty where what proved it no longer does. */
  public Optional<Caller> present(Caller caller) {
    return present.apply(caller);
  }

  @Override
  public Link link(Operation<?, ?> operation, Arguments arguments, Caller caller) {
    if (!(operation.output() instanceof Output.Binary)) {
      throw new IllegalArgumentException(operation.id() + " answers no file");
    }
    Instant expiresAt = Instant.ofEpochSecond(clock.instant().plus(VALIDITY).getEpochSecond());
    Arguments plain =
        new Arguments(
            arguments.path(),
            PlainValues.of(operation, arguments.values()),
            arguments.paging(),
            arguments.source(),
            arguments.selection(),
            arguments.expectedVersion());
    String text = new FileToken(operation.id(), plain, caller, expiresAt).text();
    byte[] sealed = seal.close(text.getBytes(StandardCharsets.UTF_8), PLACE);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    if (token.length() > MAX_LENGTH) {
      throw Problems.invalid(
          "input", "too_long", "Is too long for a link; ask for less, or fetch the file over REST");
    }
    return new Link(publicUrl + PATH + token, expiresAt);
  }

  /** What a link stands for; 404 where it is none, or has ended, or its caller's key has. */
  FileToken open(String token) {
    try {
      byte[] text = seal.open(Base64.getUrlDecoder().decode(token), PLACE);
      FileToken call = FileToken.of(new String(text, StandardCharsets.UTF_8));
      if (clock.instant().isBefore(call.expiresAt())) {
        return present.apply(call.caller()).map(call::by).orElseThrow(SignedLinks::unknown);
      }
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unknown();
    }
    throw unknown();
  }

  private static ProblemException unknown() {
    return Problems.notFound("link; links end after " + VALIDITY.toMinutes() + " minutes");
  }
}
