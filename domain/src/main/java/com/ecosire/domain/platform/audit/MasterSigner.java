package com.ecosire.domain.platform.audit;

import com.ecosire.domain.secrecy.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/**
 * Signs with an Ed25519 key (RFC 8032) that is derived from the operator's key, so that all nodes
 * have it.
 */
public final class MasterSigner implements Signer {
  private static final String KID = "audit";
  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey key;

  /** The signer of a master key. */
  public MasterSigner(MasterKey master) {
    try {
      key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(
                  new EdECPrivateKeySpec(NamedParameterSpec.ED25519, master.derive("audit heads")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Signature sign(String text) {
    try {
      java.security.Signature signing = java.security.Signature.getInstance(ALGORITHM);
      signing.initSign(key);
      signing.update(text.getBytes(StandardCharsets.UTF_8));
      return new Signature(
          Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign()), KID);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Such signatures are always the same for the same text. */
  @Override
  public boolean isOwn(String text, Signature signature) {
    return MessageDigest.isEqual(
        sign(text).value().getBytes(StandardCharsets.UTF_8),
        signature.value().getBytes(StandardCharsets.UTF_8));
  }
}
