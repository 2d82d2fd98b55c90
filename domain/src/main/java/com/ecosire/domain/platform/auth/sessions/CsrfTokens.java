package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.secrecy.HmacSha256;
import com.ecosire.domain.secrecy.MasterKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Tokens that show that a page of ours sends a call, and not only the browser's cookies: the time
 * of their end, and an HMAC over it and what the browser is known by. The server keeps nothing.
 */
public final class CsrfTokens {
  /** How long a token is good. */
  public static final Duration LIFETIME = Duration.ofHours(2);

  private final byte[] key;
  private final Clock clock;

  /** Tokens under a key that is derived from the master key. */
  public CsrfTokens(MasterKey master, Clock clock) {
    this.key = master.derive("csrf");
    this.clock = clock;
  }

  /**
   * A new token.
   *
   * @param binding the session, or the value of the anonymous cookie
   */
  public String make(String binding) {
    long end = clock.instant().plus(LIFETIME).getEpochSecond();
    byte[] mark = mark(end, binding);
    byte[] token = ByteBuffer.allocate(Long.BYTES + mark.length).putLong(end).put(mark).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Whether a token is one of ours, for this browser, and not over. */
  public boolean isGood(String token, String binding) {
    byte[] bytes = decode(token);
    if (bytes.length <= Long.BYTES) {
      return false;
    }
    long end = ByteBuffer.wrap(bytes).getLong();
    byte[] sent = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
    return MessageDigest.isEqual(mark(end, binding), sent)
        && clock.instant().isBefore(Instant.ofEpochSecond(end));
  }

  private byte[] mark(long end, String binding) {
    return HmacSha256.of(
        key,
        ByteBuffer.allocate(Long.BYTES).putLong(end).array(),
        binding.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] decode(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
