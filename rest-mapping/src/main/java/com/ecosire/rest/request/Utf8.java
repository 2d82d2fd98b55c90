package com.ecosire.rest.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text from bytes, without replacing what is wrong. */
final class Utf8 {
  private Utf8() {}

  /** The text; empty where the bytes are not UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    try {
      // A new decoder reports errors; the one behind String's constructors replaces them.
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
