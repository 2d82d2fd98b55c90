package com.ecosire.rest.answer;

import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Strong entity tags (RFC 9110 section 8.8.3): the record's version, where it has one, a hyphen,
 * and a hash of the bytes, which tells representations of one version apart. Two checksums that the
 * processor computes make the 64 bits.
 */
final class EntityTag {
  private EntityTag() {}

  static String of(OptionalLong version, byte[] bytes) {
    CRC32 high = new CRC32();
    CRC32C low = new CRC32C();
    high.update(bytes, 0, bytes.length);
    low.update(bytes, 0, bytes.length);
    String hash = HexFormat.of().toHexDigits(high.getValue() << 32 | low.getValue());
    return version.isPresent()
        ? "\"" + version.getAsLong() + "-" + hash + "\""
        : "\"" + hash + "\"";
  }
}
