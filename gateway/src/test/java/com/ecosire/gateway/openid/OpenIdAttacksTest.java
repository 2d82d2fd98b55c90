package com.ecosire.gateway.openid;

import static com.ecosire.gateway.openid.OpenIdHouse.AUDIENCE;
import static com.ecosire.gateway.openid.OpenIdHouse.BACK;
import static com.ecosire.gateway.openid.OpenIdHouse.person;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.gateway.openid.OpenIdHouse.Trip;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attacks of RFC 8725 and RFC 9700 on sign-ins and tokens of the provider. */
class OpenIdAttacksTest {
  private static final String SUBJECT = "a subject";
  private static final String EMAIL = newEmail();

  @TempDir static Path folder;
  private static OpenIdHouse openId;
  private static RSAKey published;
  private static SignedJWT good;

  @BeforeAll
  static void start() throws Exception {
    openId = new OpenIdHouse(folder);
    openId.enter(SUBJECT, person(EMAIL)).is(200);
    URI keys = URI.create(openId.issuer + "/jwks");
    good = openId.token(SUBJECT, AUDIENCE, person(EMAIL));
    published =
        JWKSet.parse(openId.server.send(keys, "GET", "").body())
            .getKeyByKeyId(good.getHeader().getKeyID())
            .toRSAKey();
    openId.house.get("/userinfo", bearer(good.serialize())).is(200);
  }

  @AfterAll
  static void close() {
    openId.close();
  }

  private static void refused(String token) {
    assertEquals("invalid_credential", openId.house.get("/userinfo", bearer(token)).is(401).code());
  }

  private static JWTClaimsSet claims() throws Exception {
    return good.getJWTClaimsSet();
  }

  @Test
  void tokensWithoutASignatureAreRefused() throws Exception {
    refused(new PlainJWT(claims()).serialize());
    String[] parts = good.serialize().split("\\.", -1);
    refused(parts[0] + "." + parts[1] + ".");
  }

  @Test
  void thePublicKeyIsNoSecret() throws Exception {
    for (byte[] secret :
        List.of(
            published.toRSAPublicKey().getEncoded(),
            published
                .toPublicJWK()
                .toJSONString()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      SignedJWT forged =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(published.getKeyID()).build(),
              claims());
      forged.sign(new MACSigner(secret));
      refused(forged.serialize());
    }
  }

  @Test
  void keysOfTheHeaderAreNotLookedAt() throws Exception {
    RSAKey own = new RSAKeyGenerator(2048).keyID(published.getKeyID()).generate();
    JWSHeader.Builder plain = new JWSHeader.Builder(JWSAlgorithm.RS256);
    List<JWSHeader> headers =
        List.of(
            plain.keyID(published.getKeyID()).build(),
            new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(),
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("x")
                .jwkURL(URI.create("http://127.0.0.1:1/keys"))
                .build(),
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("../../../dev/null").build(),
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("x' OR '1'='1").build());
    for (JWSHeader header : headers) {
      SignedJWT forged = new SignedJWT(header, claims());
      forged.sign(new RSASSASigner(own));
      refused(forged.serialize());
    }
  }

  @Test
  void tokensForOthersOverOrNotYetGoodAreRefused() {
    refused(openId.token(SUBJECT, "api://another", person(EMAIL)).serialize());
    Map<String, Object> later = person(EMAIL);
    later.put("nbf", Date.from(Instant.now().plusSeconds(600)));
    refused(openId.token(SUBJECT, AUDIENCE, later).serialize());
    Map<String, Object> over = person(EMAIL);
    over.put("exp", Date.from(Instant.now().minusSeconds(600)));
    refused(openId.token(SUBJECT, AUDIENCE, over).serialize());
  }

  @Test
  void idTokensAndTokensOfOtherTypesAreNoAccessTokens() {
    Map<String, Object> idToken = person(EMAIL);
    idToken.put("nonce", "n");
    refused(openId.token(SUBJECT, AUDIENCE, idToken).serialize());
    openId.house.get("/userinfo", bearer(openId.typed(SUBJECT, "at+jwt", person(EMAIL)))).is(200);
    refused(openId.typed(SUBJECT, "logout+jwt", person(EMAIL)));
  }

  @Test
  void theProviderCannotSpeakForTheServerItself() throws Exception {
    Map<String, Object> claims = new HashMap<>(person(EMAIL));
    claims.put("iss", "http://localhost:8080");
    refused(openId.token(SUBJECT, AUDIENCE, claims).serialize());
    String own = openId.house.register(newEmail()).is(200).text("token");
    SignedJWT mixed = SignedJWT.parse(own);
    JWTClaimsSet renamed =
        new JWTClaimsSet.Builder(mixed.getJWTClaimsSet()).issuer(openId.issuer).build();
    SignedJWT forged =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(mixed.getHeader().getKeyID())
                .build(),
            renamed);
    forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    refused(forged.serialize());
  }

  @Test
  void anAddressThatIsNotVerifiedStandsForNobody() {
    Map<String, Object> claims = person(EMAIL);
    claims.put("email_verified", false);
    refused(openId.token("another subject", AUDIENCE, claims).serialize());
  }

  @Test
  void aCodeOfAnotherSignInIsWorthNothing() {
    for (String changed : List.of("nonce", "code_challenge")) {
      Trip started = openId.start(BACK);
      String place = started.place().toString();
      String value = OpenIdHouse.encoded(started.query().get(changed));
      String other = place.replace(value, value.substring(1) + "A");
      String path = openId.signInAt(URI.create(other));
      openId.expect(SUBJECT, person(EMAIL));
      Trip back = openId.callback(path, started.cookies());
      assertEquals("server_error", back.query().get("error"), changed);
    }
  }
}
