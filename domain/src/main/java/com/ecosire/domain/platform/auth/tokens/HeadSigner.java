package com.ecosire.domain.platform.auth.tokens;

import com.ecosire.domain.platform.audit.Signer;
import java.nio.charset.StandardCharsets;

/** Signs the heads of audits with the keys that everybody can check by the key set. */
public record HeadSigner(SigningKeys keys) implements Signer {
  @Override
  public Signature sign(String text) {
    SigningKeys.Signature signature = keys.sign(text.getBytes(StandardCharsets.UTF_8));
    return new Signature(signature.value(), signature.kid());
  }

  @Override
  public boolean isOwn(String text, Signature signature) {
    return keys.isSigned(
        text.getBytes(StandardCharsets.UTF_8),
        new SigningKeys.Signature(signature.kid(), signature.value()));
  }
}
