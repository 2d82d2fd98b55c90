package com.ecosire.domain.commerce.billing.events;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Stripe's webhooks: {@code t=<Unix seconds>,v1=<hex>[,v1=<hex>]}, each v1 an
 * HMAC-SHA256 over the time, a dot and the raw body. There are several while a secret is replaced;
 * schemes other than v1 are passed over.
 */
final class StripeSignature {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String HMAC = "HmacSHA256";

  private StripeSignature() {}

  /** Whether a body was signed with a secret, and not long ago. */
  static boolean isValid(String header, byte[] body, String secret, Instant now) {
    String time = "";
    List<byte[]> signatures = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      String[] pair = part.strip().split("=", 2);
      if (pair.length == 2 && pair[0].equals("t")) {
        time = pair[1];
      } else if (pair.length == 2 && pair[0].equals("v1")) {
        signatures.add(pair[1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return isFresh(time, now) && isAny(signatures, hmac(time, body, secret));
  }

  private static boolean isFresh(String time, Instant now) {
    try {
      long seconds = Long.parseLong(time);
      long present = now.getEpochSecond();
      return seconds >= present - TOLERANCE.toSeconds()
          && seconds <= present + TOLERANCE.toSeconds();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Compares all of them, each in constant time. */
  private static boolean isAny(List<byte[]> signatures, byte[] wanted) {
    boolean any = false;
    for (byte[] signature : signatures) {
      any |= MessageDigest.isEqual(signature, wanted);
    }
    return any;
  }

  private static byte[] hmac(String time, byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }
}
