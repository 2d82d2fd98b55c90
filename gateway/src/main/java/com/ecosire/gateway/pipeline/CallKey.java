package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells idempotent calls apart.
 *
 * @param scope which call it is: SHA-256 over the caller, the operation, the key and the field of
 *     the request, in hex digits
 * @param fingerprint what it asks for: SHA-256 over the path and the input, in hex digits
 */
record CallKey(String scope, String fingerprint) {
  private static final int MAX_LENGTH = 255;

  /** The key of a call that has one; 422 where it is not 1 to 255 printable characters. */
  static CallKey of(Task<?, ?> task, String key) {
    boolean printable = key.chars().allMatch(character -> character >= ' ' && character <= '~');
    if (key.isBlank() || key.length() > MAX_LENGTH || !printable) {
      throw Problems.invalid(
          "Idempotency-Key",
          "format",
          "Must be 1 to " + MAX_LENGTH + " printable ASCII characters");
    }
    String operation = task.operation().id();
    String scope = sha256(caller(task.request()), operation, key, task.request().field());
    return new CallKey(scope, content(task));
  }

  /** Strangers are told apart by their addresses, as far as they can be. */
  private static String caller(Request request) {
    Caller caller = request.caller();
    String who = caller.id().map(UUID::toString).orElseGet(() -> request.origin().address());
    return caller.organization() + " " + caller.kind() + " " + who;
  }

  private static String content(Task<?, ?> task) {
    StringBuilder text = new StringBuilder(256);
    append(text, task.arguments().path());
    append(text, task.arguments().values());
    return sha256(text.toString(), task.arguments().expectedVersion().toString());
  }

  /** The same for values that are the same, whatever surface or order they came in. */
  private static void append(StringBuilder text, Object value) {
    switch (value) {
      case null -> text.append("null");
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, item) -> sorted.put(String.valueOf(name), item));
        sorted.forEach((name, item) -> append(text.append('{').append(name).append(':'), item));
        text.append('}');
      }
      case Iterable<?> list -> {
        list.forEach(item -> append(text.append('['), item));
        text.append(']');
      }
      case BigInteger number -> text.append(number);
      case Number number -> text.append(plain(number));
      case Upload file ->
          text.append(file.fileName())
              .append(' ')
              .append(file.mediaType())
              .append(' ')
              .append(sha256(file));
      default -> text.append('"').append(value).append('"');
    }
    text.append('\n');
  }

  private static String plain(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toString();
  }

  private static String sha256(Upload file) {
    MessageDigest digest = sha256();
    try (InputStream content = new DigestInputStream(file.open(), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String sha256(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
