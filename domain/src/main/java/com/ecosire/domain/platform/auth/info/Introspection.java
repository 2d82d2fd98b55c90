package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.apikeys.KeyRecord;
import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.platform.apikeys.StoredKeys;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.auth.tokens.AccessClaims;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.InvalidTokenException;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What tokens stand for. */
public final class Introspection {
  private final AuthTables tables;
  private final AccessTokens tokens;
  private final KeyHash hash;
  private final Supplier<DataSource> source;

  /** Tokens of a server, and keys of a database. */
  public Introspection(
      AuthTables tables, AccessTokens tokens, KeyHash hash, Supplier<DataSource> source) {
    this.tables = tables;
    this.tokens = tokens;
    this.hash = hash;
    this.source = source;
  }

  private StoredKeys keys() {
    return new StoredKeys(source.get(), people());
  }

  private People people() {
    return new People(source.get());
  }

  /** Swaps the key of the call for a token. */
  KeyToken exchange(Call call) {
    Caller caller = call.caller();
    if (caller.kind() != Caller.Kind.API_KEY) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "auth.exchangeKey needs an API key as the bearer");
    }
    KeyRecord key = keys().record(caller, call.now()).orElseThrow(Problems::unauthenticated);
    Duration left =
        key.expiresAt().map(end -> Duration.between(call.now(), end)).orElse(AccessTokens.LIFETIME);
    AccessTokens.Issued issued =
        tokens.issue(
            new AccessClaims.Holder(
                AccessClaims.Kind.API_KEY,
                caller.id().orElseThrow(),
                call.organization(),
                "",
                scope(caller),
                Optional.empty()),
            left);
    return new KeyToken(issued.token(), issued.expiresAt());
  }

  private static String scope(Caller key) {
    return key.rights().scope().scope();
  }

  /** Tells what a token stands for, of the caller's own organization. */
  KnownToken introspect(AskedToken asked, Call call) {
    String token = asked.token();
    Optional<KnownToken> known =
        KeyText.looksLikeKey(token)
            ? key(token, call)
            : access(token, call).or(() -> refresh(token, call));
    return known
        .filter(found -> found.organizationId().equals(call.organization()))
        .orElse(KnownToken.INACTIVE);
  }

  private Optional<KnownToken> key(String token, Call call) {
    return keys()
        .byHash(hash.of(token))
        .filter(key -> key.worksAt(call.now()))
        .map(
            key ->
                new KnownToken(
                    true,
                    TokenType.API_KEY,
                    key.caller().id().orElseThrow(),
                    key.caller().organization(),
                    null,
                    scope(key.caller()),
                    null,
                    key.expiresAt().map(Instant::getEpochSecond).orElse(null)));
  }

  private Optional<KnownToken> access(String token, Call call) {
    try {
      AccessClaims claims = tokens.verify(token);
      return Optional.of(claims).filter(found -> isAlive(found, call)).map(Introspection::known);
    } catch (InvalidTokenException e) {
      return Optional.empty();
    }
  }

  private static KnownToken known(AccessClaims claims) {
    AccessClaims.Holder holder = claims.holder();
    return new KnownToken(
        true,
        TokenType.ACCESS,
        holder.subject(),
        holder.organization(),
        holder.session().orElse(null),
        holder.scope(),
        claims.issuedAt().getEpochSecond(),
        claims.expiresAt().getEpochSecond());
  }

  private boolean isAlive(AccessClaims claims, Call call) {
    AccessClaims.Holder holder = claims.holder();
    if (holder.kind() == AccessClaims.Kind.API_KEY) {
      Caller named = Caller.key(holder.subject(), holder.organization(), Access.READ);
      return keys().record(named, call.now()).isPresent();
    }
    return holder
        .session()
        .flatMap(id -> tables.apart(view -> view.sessions().find(id)))
        .filter(session -> session.isOpenAt(call.now()))
        .flatMap(
            session -> people().caller(holder.subject(), holder.organization(), holder.session()))
        .isPresent();
  }

  private Optional<KnownToken> refresh(String token, Call call) {
    return tables
        .apart(view -> view.refreshTokens().peek(token, call.now()))
        .map(
            session ->
                new KnownToken(
                    true,
                    TokenType.REFRESH,
                    session.start().user(),
                    session.start().organization(),
                    session.id(),
                    null,
                    null,
                    session.expiresAt().getEpochSecond()));
  }
}
