package com.ecosire.domain.platform.audit;

import com.ecosire.domain.json.CanonicalJson;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * An entry as the chain takes it: its JSON as the API shows it, without its hash. The hash is the
 * SHA-256 of the previous entry's hash, as its 64 digits, and of that JSON in canonical form (RFC
 * 8785).
 */
final class Link {
  /** What stands for the hash of the entry before the first one. */
  static final String ORIGIN = "0".repeat(64);

  private static final String SEQUENCE = "sequence";

  private final Map<String, Object> tree;
  private final String hash;

  @SuppressWarnings("unchecked")
  Link(AuditEntry entry) {
    tree = (Map<String, Object>) JsonText.parse(JsonWriter.of(AuditEntry.class).text(entry));
    tree.remove("hash");
    hash = entry.hash;
  }

  /** The hash that the entry has. */
  String hash() {
    return hash;
  }

  /** The hash that the entry should have behind another one. */
  String after(String previous) {
    return digest(previous + CanonicalJson.of(tree));
  }

  /** The same with another number. */
  String after(String previous, long sequence) {
    tree.put(SEQUENCE, sequence);
    return after(previous);
  }

  /** All that is needed to prove the entry, as one line of JSON. */
  String line(String previous) {
    Map<String, Object> whole = new java.util.LinkedHashMap<>(tree);
    whole.put("hash", hash);
    whole.put("previousHash", previous);
    return JsonText.write(whole);
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
