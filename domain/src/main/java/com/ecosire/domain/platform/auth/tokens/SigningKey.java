package com.ecosire.domain.platform.auth.tokens;

import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;

/** A key pair of the server: RSA with 2048 bits. Never printed, since it holds a secret. */
final class SigningKey {
  private final String kid;
  private final int generation;
  private final Instant activeFrom;
  private final RSAPublicKey publicKey;
  private final Optional<PrivateKey> privateKey;

  /** The name of a key, its place among all keys, and when it takes over. */
  record Label(String kid, int generation, Instant activeFrom) {}

  SigningKey(Label label, RSAPublicKey publicKey, Optional<PrivateKey> privateKey) {
    this.kid = label.kid();
    this.generation = label.generation();
    this.activeFrom = label.activeFrom();
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  String kid() {
    return kid;
  }

  int generation() {
    return generation;
  }

  Instant activeFrom() {
    return activeFrom;
  }

  RSAPublicKey publicKey() {
    return publicKey;
  }

  /** The secret half; empty once the key is retired. */
  Optional<PrivateKey> privateKey() {
    return privateKey;
  }
}
