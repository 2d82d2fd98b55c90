package com.ecosire.domain.commerce.licenses.secrets;

import com.ecosire.domain.secrecy.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lower-case hex HMAC-SHA256 (RFC 2104) of a text, by a licence secret. */
public final class LicenseSignature {
  private LicenseSignature() {}

  /** What a client signs: all fields that it sends, sorted by name, as k=v with ampersands. */
  public static byte[] text(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("&"))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** The signature of a text. */
  public static String of(byte[] text, String secret) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(HmacSha256.of(key, text));
  }

  /** Whether a signature was made by one of some secrets; takes as long whichever it is not. */
  public static boolean isBy(List<String> secrets, byte[] text, String signature) {
    byte[] sent = signature.getBytes(StandardCharsets.UTF_8);
    boolean right = false;
    for (String secret : secrets) {
      right |= MessageDigest.isEqual(of(text, secret).getBytes(StandardCharsets.UTF_8), sent);
    }
    return right;
  }
}
