package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.signing.SignatureVerdict.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Checks signatures as a receiver would.
 *
 * @param secrets any of them will do
 * @param now the time of the check
 * @param tolerance how far from now a signature may be
 */
record SignatureCheck(List<String> secrets, Instant now, Duration tolerance) {
  /** So many seconds to both sides are tried where a signature does not tell its time. */
  private static final long SEARCHED = 600;

  private static final Pattern STAMPED =
      Pattern.compile("(?:v\\d+=[^,]*,\\s*)*t=(\\d{1,12})(,.*)?");
  private static final Pattern V1 = Pattern.compile("v1=([0-9a-fA-F]+)");
  private static final Pattern STANDARD =
      Pattern.compile("(?:t=(\\d{1,12}),\\s*)?(v1a?,[A-Za-z0-9+/=]+(?: v1a?,[A-Za-z0-9+/=]+)*)");

  /** What a check finds. */
  record Finding(Reason reason, Optional<Instant> at, Optional<String> expected) {
    static final Finding MALFORMED =
        new Finding(Reason.MALFORMED, Optional.empty(), Optional.empty());
  }

  Finding check(VerifySignature asked) {
    String signature = asked.signature().strip();
    return switch (asked.header()) {
      case STRIPE, ECOSIRE -> stamped(signature, asked.payload());
      case LICENSE -> plain(signature, asked.payload());
      case STANDARD -> standard(signature, asked.payload());
    };
  }

  private Finding stamped(String signature, String body) {
    Matcher form = STAMPED.matcher(signature);
    List<String> given = V1.matcher(signature).results().map(found -> found.group(1)).toList();
    if (!form.matches() || given.isEmpty()) {
      return Finding.MALFORMED;
    }
    long at = Long.parseLong(form.group(1));
    Optional<String> right = right(given, secret -> Signatures.stamped(secret, at, body));
    return new Finding(
        judged(right, at),
        Optional.of(Instant.ofEpochSecond(at)),
        secrets.stream()
            .findFirst()
            .map(secret -> "t=" + at + ",v1=" + Signatures.stamped(secret, at, body)));
  }

  private Finding plain(String signature, String body) {
    List<String> given = Arrays.stream(signature.split(",", -1)).map(String::strip).toList();
    if (!given.stream().allMatch(each -> each.matches("[0-9a-fA-F]{64}"))) {
      return Finding.MALFORMED;
    }
    boolean right = right(given, secret -> Signatures.plain(secret, body)).isPresent();
    return new Finding(
        right ? Reason.OK : Reason.WRONG_SIGNATURE,
        Optional.empty(),
        secrets.stream().findFirst().map(secret -> Signatures.plain(secret, body)));
  }

  private Finding standard(String signature, String body) {
    Matcher form = STANDARD.matcher(signature);
    Optional<String> id = id(body);
    if (!form.matches() || id.isEmpty()) {
      return Finding.MALFORMED;
    }
    List<String> given =
        Stream.of(form.group(2).split(" ", -1))
            .filter(each -> each.startsWith("v1,"))
            .map(each -> each.substring("v1,".length()))
            .toList();
    BiFunction<String, Long, String> made =
        (secret, at) -> Signatures.standard(secret, id.get(), at, body);
    Optional<Long> told = Optional.ofNullable(form.group(1)).map(Long::valueOf);
    Optional<Long> right =
        told.map(LongStream::of)
            .orElseGet(this::window)
            .filter(at -> right(given, secret -> made.apply(secret, at)).isPresent())
            .boxed()
            .findFirst();
    Optional<Long> at = right.or(() -> told);
    return new Finding(
        right.map(when -> judged(Optional.of(""), when)).orElse(Reason.WRONG_SIGNATURE),
        at.map(Instant::ofEpochSecond),
        at.flatMap(
            when -> secrets.stream().findFirst().map(secret -> "v1," + made.apply(secret, when))));
  }

  /** From now on to both sides. */
  private LongStream window() {
    long most = Math.min(SEARCHED, tolerance.toSeconds());
    long middle = now.getEpochSecond();
    return LongStream.rangeClosed(0, most)
        .flatMap(away -> LongStream.of(middle - away, middle + away));
  }

  private static Optional<String> id(String body) {
    try {
      return JsonText.parse(body) instanceof Map<?, ?> event && event.get("id") instanceof String id
          ? Optional.of(id)
          : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> right(
      List<String> given, java.util.function.UnaryOperator<String> made) {
    return secrets.stream()
        .map(made)
        .filter(
            expected -> given.stream().anyMatch(each -> Signatures.same(expected, folded(each))))
        .findFirst();
  }

  /** Hex may be written in capitals; base64 may not. */
  private static String folded(String signature) {
    return signature.matches("[0-9A-F]{64}")
        ? signature.toLowerCase(java.util.Locale.ROOT)
        : signature;
  }

  private Reason judged(Optional<String> right, long at) {
    if (right.isEmpty()) {
      return Reason.WRONG_SIGNATURE;
    }
    long away = Math.abs(now.getEpochSecond() - at);
    return away > tolerance.toSeconds() ? Reason.TOO_OLD : Reason.OK;
  }
}
