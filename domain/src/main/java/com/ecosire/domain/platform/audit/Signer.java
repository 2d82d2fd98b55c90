package com.ecosire.domain.platform.audit;

/** Signs with the key of the server that everybody can check. */
public interface Signer {
  /**
   * A signature.
   *
   * @param value the signature, in base64url
   * @param kid which key made it
   */
  record Signature(String value, String kid) {}

  /** Signs a text. */
  Signature sign(String text);

  /** Whether a signature over a text is one of the server's own. */
  boolean isOwn(String text, Signature signature);
}
