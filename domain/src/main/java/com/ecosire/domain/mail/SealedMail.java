package com.ecosire.domain.mail;

/** What a row keeps of a mail; nobody reads it without the key. */
public final class SealedMail {
  private final byte[] bytes;

  SealedMail(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
