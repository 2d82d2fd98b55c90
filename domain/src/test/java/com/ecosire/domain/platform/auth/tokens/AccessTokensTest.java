package com.ecosire.domain.platform.auth.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.platform.auth.MovedClock;
import com.ecosire.domain.platform.auth.Own;
import com.ecosire.domain.secrecy.MasterKey;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Access tokens, and the attacks that RFC 8725 names. */
class AccessTokensTest {
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final AccessTokens.Party PARTY = new AccessTokens.Party("https://here", "here");

  private static Own database;
  private static MovedClock clock;
  private static SigningKeys keys;
  private static AccessTokens tokens;

  private final AccessClaims.Holder holder =
      new AccessClaims.Holder(
          AccessClaims.Kind.PERSON,
          UUID.randomUUID(),
          UUID.randomUUID(),
          "owner",
          "read-write",
          Optional.of(UUID.randomUUID()));

  @BeforeAll
  static void open() {
    database = new Own();
    clock = new MovedClock();
    MasterKey master = MasterKey.of("0123456789abcdef0123456789abcdef");
    keys = new SigningKeys(database.source(), master, KeyRotation.USUAL, clock);
    tokens = new AccessTokens(keys, PARTY, clock);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private JWTClaimsSet claims() throws ParseException {
    return SignedJWT.parse(tokens.issue(holder).token()).getJWTClaimsSet();
  }

  private JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).type(TYPE).keyID(keys.current().kid());
  }

  private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
      throws JOSEException {
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  private String own(JWSHeader header, JWTClaimsSet claims) throws JOSEException {
    return sign(header, claims, new RSASSASigner(keys.current().privateKey()));
  }

  private static void refused(String token) {
    assertThrows(InvalidTokenException.class, () -> tokens.verify(token));
  }

  private static KeyPair stranger() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  @Test
  void aTokenLivesFifteenMinutesAndSaysWhoItIsFor() throws Exception {
    AccessTokens.Issued issued = tokens.issue(holder);
    assertEquals(clock.instant().plus(Duration.ofMinutes(15)), issued.expiresAt());
    assertEquals(holder, tokens.verify(issued.token()).holder());
    SignedJWT parsed = SignedJWT.parse(issued.token());
    assertEquals("RS256", parsed.getHeader().getAlgorithm().getName());
    assertEquals(keys.current().kid(), parsed.getHeader().getKeyID());
    Set<String> names = parsed.getJWTClaimsSet().getClaims().keySet();
    for (String name : "iss aud sub organizationId role scope sid iat exp jti".split(" ", -1)) {
      assertEquals(true, names.contains(name), name);
    }
    assertFalse(issued.toString().contains(issued.token()), "no token in a log");
  }

  @Test
  void aTokenWithoutASignatureIsRefused() throws Exception {
    refused(new PlainJWT(claims()).serialize());
    String good = tokens.issue(holder).token();
    refused(good.substring(0, good.lastIndexOf('.') + 1));
    refused("");
    refused("a.b.c");
  }

  @Test
  void thePublicKeyIsNoSecretOfAnotherAlgorithm() throws Exception {
    RSAPublicKey known = keys.verifying(keys.current().kid()).orElseThrow();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(keys.current().kid()).build();
    refused(sign(header, claims(), new MACSigner(known.getEncoded())));
    JWSHeader longer =
        new JWSHeader.Builder(JWSAlgorithm.RS512).type(TYPE).keyID(keys.current().kid()).build();
    refused(own(longer, claims()));
  }

  @Test
  void aTokenOfAnotherTypeIsRefused() throws Exception {
    refused(own(header().type(JOSEObjectType.JWT).build(), claims()));
    refused(own(header().type(null).build(), claims()));
    refused(own(header().type(new JOSEObjectType("logout+jwt")).build(), claims()));
  }

  @Test
  void onlyTheServersOwnKeysCount() throws Exception {
    KeyPair stranger = stranger();
    RSASSASigner signer = new RSASSASigner(stranger.getPrivate());
    refused(sign(header().build(), claims(), signer));
    refused(own(header().keyID("' OR 1=1 --").build(), claims()));
    refused(own(header().keyID("../../dev/null").build(), claims()));
    refused(own(header().keyID(null).build(), claims()));
    RSAKey sent = new RSAKey.Builder((RSAPublicKey) stranger.getPublic()).build();
    refused(sign(header().jwk(sent).build(), claims(), signer));
    URI theirs = URI.create("http://127.0.0.1:1/keys");
    refused(sign(header().jwkURL(theirs).x509CertURL(theirs).build(), claims(), signer));
  }

  @Test
  void anUnknownExtensionThatMustBeUnderstoodIsRefused() throws Exception {
    refused(
        own(
            header().criticalParams(Set.of("x-bound")).customParam("x-bound", true).build(),
            claims()));
  }

  @Test
  void aTokenOfAnotherTimeIssuerOrAudienceIsRefused() throws Exception {
    Instant now = clock.instant();
    refused(own(header().build(), with("exp", Date.from(now))));
    refused(own(header().build(), with("nbf", Date.from(now.plusSeconds(2)))));
    refused(own(header().build(), with("iss", "https://there")));
    refused(own(header().build(), with("aud", "there")));
    for (String name : "iss aud sub organizationId sid kind iat exp jti".split(" ", -1)) {
      refused(own(header().build(), with(name, null)));
    }
    refused(own(header().build(), with("sub", "not an id")));
    tokens.verify(own(header().build(), claims()));
  }

  private JWTClaimsSet with(String name, Object value) throws ParseException {
    return new JWTClaimsSet.Builder(claims()).claim(name, value).build();
  }

  @Test
  void aTokenEndsWithItsTime() throws Exception {
    String token = tokens.issue(holder).token();
    tokens.verify(token);
    clock.move(Duration.ofMinutes(15));
    refused(token);
  }

  @Test
  void aTokenEndsWithWhatItStandsForButNeverLater() {
    assertEquals(
        clock.instant().plusSeconds(60), tokens.issue(holder, Duration.ofSeconds(60)).expiresAt());
    assertEquals(
        clock.instant().plus(AccessTokens.LIFETIME),
        tokens.issue(holder, Duration.ofDays(60)).expiresAt());
  }
}
