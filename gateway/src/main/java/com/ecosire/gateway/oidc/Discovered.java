package com.ecosire.gateway.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Optional;

/**
 * What the provider says of itself (OpenID Connect Discovery, section 3).
 *
 * @param authorization where browsers sign in
 * @param token where codes are swapped
 * @param userinfo where more is said of a person, if anywhere
 * @param ways how clients may prove themselves
 * @param place where its keys are read
 * @param keys the keys that it signs with
 */
record Discovered(
    String authorization,
    String token,
    Optional<String> userinfo,
    List<String> ways,
    String place,
    JWKSource<SecurityContext> keys) {}
