package com.ecosire.domain.platform.auth.tokens;

import com.ecosire.domain.shape.Doc;
import com.nimbusds.jose.jwk.RSAKey;

/** A public key as key sets show it (RFC 7517). */
@Doc("A public key by which signatures of the server are verified")
public record PublishedKey(
    @Doc("Type of the key: RSA") String kty,
    @Doc("Name of the key, which tokens carry in their header") String kid,
    @Doc("What the key is for: sig") String use,
    @Doc("The algorithm: RS256") String alg,
    @Doc("The modulus, in base64url") String n,
    @Doc("The exponent, in base64url") String e) {
  static PublishedKey of(SigningKey key) {
    RSAKey jwk = new RSAKey.Builder(key.publicKey()).build();
    return new PublishedKey(
        "RSA",
        key.kid(),
        "sig",
        "RS256",
        jwk.getModulus().toString(),
        jwk.getPublicExponent().toString());
  }
}
