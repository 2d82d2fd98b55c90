package com.ecosire.domain.platform.auth.tokens;

import com.ecosire.domain.id.UuidV7;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.security.Key;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes and verifies access tokens: JWTs (RFC 7519) in the manner of RFC 9068, signed by RS256.
 * Verification takes one algorithm, one type, one issuer and one audience, and only the server's
 * own keys by their names; keys and addresses of keys in a token's header are not looked at (RFC
 * 8725).
 */
public final class AccessTokens {
  /** How long a token lives. */
  public static final Duration LIFETIME = Duration.ofMinutes(15);

  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final String ORGANIZATION = "organizationId";
  private static final String ROLE = "role";
  private static final String SCOPE = "scope";
  private static final String SESSION = "sid";
  private static final String KIND = "kind";
  private static final Set<String> REQUIRED =
      Set.of("sub", "iat", "exp", "jti", ORGANIZATION, KIND);

  private final SigningKeys keys;
  private final Party party;
  private final Clock clock;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  /**
   * Who makes tokens, and for whom.
   *
   * @param issuer the claim {@code iss}
   * @param audience the claim {@code aud}
   */
  public record Party(String issuer, String audience) {}

  /** A token and its end. */
  public record Issued(String token, Instant expiresAt) {
    @Override
    public String toString() {
      return "a token until " + expiresAt;
    }
  }

  /** Tokens of one issuer, signed by some keys. */
  public AccessTokens(SigningKeys keys, Party party, Clock clock) {
    this.keys = keys;
    this.party = party;
    this.clock = clock;
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE));
    processor.setJWSKeySelector((header, context) -> candidates(header));
    processor.setJWTClaimsSetVerifier(new Claims());
  }

  /** The claims that every token must have, against the clock of the server. */
  private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
    Claims() {
      super(party.audience(), new JWTClaimsSet.Builder().issuer(party.issuer()).build(), REQUIRED);
      // Nodes write no time into a token that another one would have to forgive.
      setMaxClockSkew(0);
    }

    @Override
    protected Date currentTime() {
      return Date.from(clock.instant());
    }
  }

  /** A new token. */
  public Issued issue(AccessClaims.Holder holder) {
    return issue(holder, LIFETIME);
  }

  /** A new token that ends sooner than usual, with what it stands for. */
  public Issued issue(AccessClaims.Holder holder, Duration lifetime) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant end = now.plus(lifetime.compareTo(LIFETIME) < 0 ? lifetime : LIFETIME);
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(party.issuer())
            .audience(party.audience())
            .subject(holder.subject().toString())
            .claim(ORGANIZATION, holder.organization().toString())
            .claim(ROLE, holder.role())
            .claim(SCOPE, holder.scope())
            .claim(KIND, holder.kind().name())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(end))
            .jwtID(UuidV7.next().toString());
    holder.session().ifPresent(session -> claims.claim(SESSION, session.toString()));
    return new Issued(sign(claims.build()), end);
  }

  private String sign(JWTClaimsSet claims) {
    SigningKeys.Pair pair = keys.current();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(TYPE).keyID(pair.kid()).build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(pair.privateKey()));
    } catch (JOSEException e) {
      throw new IllegalStateException("Every Java platform has RS256", e);
    }
    return token.serialize();
  }

  /**
   * What a token says.
   *
   * @throws InvalidTokenException when it is not one of this server's, or is over
   */
  public AccessClaims verify(String token) throws InvalidTokenException {
    try {
      return claims(processor.process(token, null));
    } catch (ExpiredJWTException e) {
      throw new InvalidTokenException("The token has expired", e);
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      throw new InvalidTokenException("The token is not one of this server's", e);
    }
  }

  private List<Key> candidates(JWSHeader header) {
    boolean plain =
        JWSAlgorithm.RS256.equals(header.getAlgorithm())
            && header.getKeyID() != null
            && header.getCriticalParams() == null;
    Optional<? extends Key> key =
        plain ? keys.verifyingToken(header.getKeyID()) : Optional.<Key>empty();
    return key.<List<Key>>map(List::of).orElse(List.of());
  }

  private static AccessClaims claims(JWTClaimsSet set) throws ParseException {
    AccessClaims.Holder holder =
        new AccessClaims.Holder(
            AccessClaims.Kind.valueOf(set.getStringClaim(KIND)),
            UUID.fromString(set.getSubject()),
            UUID.fromString(set.getStringClaim(ORGANIZATION)),
            text(set, ROLE),
            text(set, SCOPE),
            Optional.ofNullable(set.getStringClaim(SESSION)).map(UUID::fromString));
    if (holder.kind() == AccessClaims.Kind.PERSON && holder.session().isEmpty()) {
      // It could never be ended.
      throw new IllegalArgumentException("A person's token belongs to a session");
    }
    return new AccessClaims(
        holder,
        UUID.fromString(set.getJWTID()),
        set.getIssueTime().toInstant(),
        set.getExpirationTime().toInstant());
  }

  private static String text(JWTClaimsSet set, String claim) throws ParseException {
    return Optional.ofNullable(set.getStringClaim(claim)).orElse("");
  }
}
