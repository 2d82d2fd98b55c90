package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.apikeys.KeyDirectory;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.limits.Limit;
import com.ecosire.gateway.limits.RateLimiter;
import com.ecosire.gateway.limits.Verdict;
import com.ecosire.gateway.net.Address;
import com.ecosire.gateway.oidc.ProviderTokens;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.helidon.security.AuthenticationResponse;
import io.helidon.security.CompositeProviderFlag;
import io.helidon.security.CompositeProviderSelectionPolicy;
import io.helidon.security.EndpointConfig;
import io.helidon.security.Security;
import io.helidon.security.SecurityContext;
import io.helidon.security.SecurityEnvironment;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Finds out who calls. Helidon Security asks its providers; whom they vouched for is remembered for
 * a short time under the hash of the credential, since asking them costs more than the rest of a
 * small call. A credential that is not good is refused each time.
 */
public final class Callers {
  /** How long a caller is believed without asking anew, unless told otherwise. */
  private static final Duration BELIEVED = Duration.ofSeconds(30);

  private static final int REMEMBERED = 10_000;
  private static final int BAD_CREDENTIALS_A_MINUTE = 60;
  private static final String API_KEYS = "api-keys";
  private static final String TOKENS = "tokens";
  private static final String PROVIDER = "provider";
  private static final String STRANGER = "stranger";

  private final Security security;
  private final EndpointConfig endpoint = EndpointConfig.create();
  private final KeyHash hash;
  private final RateLimiter limiter;
  private final Clock clock;
  private final Supplier<?> rights;
  private final AtomicLong changes = new AtomicLong();
  private volatile Object heard = "nothing";
  private final LoadingCache<String, Caller> strangers;
  private final Cache<String, Identity> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(BELIEVED).build();

  /**
   * Where credentials are checked.
   *
   * @param hash hashes keys under the server's pepper
   * @param keys where keys are looked up
   * @param stranger who sends no credential: sees the public side of an organization
   * @param rights gives something that is not equal to what it gave before once rights have changed
   * @param tokens where access tokens are checked, if there are any
   */
  public record Sources(
      KeyHash hash,
      KeyDirectory keys,
      Supplier<Caller> stranger,
      Supplier<?> rights,
      Optional<Tokens> tokens) {
    /** Sources whose rights no other node changes. */
    public Sources(KeyHash hash, KeyDirectory keys, Supplier<Caller> stranger) {
      this(hash, keys, stranger, () -> true, Optional.empty());
    }
  }

  /** Access tokens, and whom they stand for; and those of a provider, if there is one. */
  public record Tokens(AccessTokens tokens, TokenHolders holders, Optional<Provider> provider) {
    /** Whether a token says that it is the provider's. */
    boolean areOfProvider(String token) {
      return provider.filter(known -> known.tokens.isOurs(token)).isPresent();
    }
  }

  /** Access tokens of an OpenID provider, and whom they stand for. */
  public record Provider(ProviderTokens tokens, ProviderHolders holders) {}

  /** Callers by the credentials of some sources; bad ones are counted by the limiter. */
  public Callers(Sources sources, RateLimiter limiter, Clock clock) {
    this.hash = sources.hash();
    this.limiter = limiter;
    this.clock = clock;
    this.strangers = strangers(sources.stranger());
    this.rights = sources.rights();
    this.security = security(sources, clock);
  }

  /**
   * What was believed too long is asked anew beside the call, so that strangers are served what is
   * in memory while the database is away.
   */
  private static LoadingCache<String, Caller> strangers(Supplier<Caller> stranger) {
    AtomicReference<Caller> last = new AtomicReference<>();
    return Caffeine.newBuilder()
        .maximumSize(1)
        .refreshAfterWrite(BELIEVED)
        .executor(task -> Thread.ofVirtual().name("strangers").start(task))
        .build(mark -> known(stranger, last));
  }

  /** Who could not be looked up anew stays who he was, also where his rights may have changed. */
  private static Caller known(Supplier<Caller> stranger, AtomicReference<Caller> last) {
    try {
      last.set(stranger.get());
    } catch (PersistenceException e) {
      if (last.get() == null) {
        throw e;
      }
    }
    return last.get();
  }

  /**
   * Each provider is optional: it may leave a credential to the next one, but not fail. (Sufficient
   * would do the same by an exception for each success.)
   */
  private static Security security(Sources sources, Clock clock) {
    Security.Builder security = Security.builder().disableTracing();
    CompositeProviderSelectionPolicy.Builder policy =
        CompositeProviderSelectionPolicy.builder()
            .isDefault(true)
            .addAuthenticationProvider(API_KEYS, CompositeProviderFlag.OPTIONAL);
    security.addAuthenticationProvider(
        new ApiKeyProvider(sources.hash(), sources.keys(), clock), API_KEYS);
    sources.tokens().ifPresent(tokens -> add(tokens, security, policy));
    return security.providerSelectionPolicy(policy.build()).build();
  }

  private static void add(
      Tokens tokens, Security.Builder security, CompositeProviderSelectionPolicy.Builder policy) {
    security.addAuthenticationProvider(
        new TokenProvider(tokens.tokens(), tokens.holders()::find, tokens::areOfProvider), TOKENS);
    policy.addAuthenticationProvider(TOKENS, CompositeProviderFlag.OPTIONAL);
    tokens
        .provider()
        .ifPresent(
            provider -> {
              security.addAuthenticationProvider(
                  new ProviderTokenProvider(provider.tokens(), provider.holders()), PROVIDER);
              policy.addAuthenticationProvider(PROVIDER, CompositeProviderFlag.OPTIONAL);
            });
  }

  /**
   * The caller of a request; whoever sends no credential is a stranger.
   *
   * @param authorization the values of the Authorization header
   * @param address the client's address
   * @throws ProblemException 401 where a credential is not good, 403 where it may not be used here
   */
  public Caller of(List<String> authorization, String address) {
    if (authorization.isEmpty()) {
      hear();
      return strangers.get(STRANGER);
    }
    hear();
    String mark = mark(authorization);
    Identity identity = known.getIfPresent(mark);
    if (identity == null) {
      long before = changes.get();
      identity = authenticate(authorization, address);
      known.put(mark, identity);
      if (changes.get() != before) {
        // What was looked up may be from before the change.
        known.invalidate(mark);
      }
    }
    return identity.checked(clock.instant(), address);
  }

  /** Whom a credential stands for that was good before, wherever it may be used. */
  public Optional<Caller> remembered(List<String> authorization) {
    return Optional.ofNullable(known.getIfPresent(mark(authorization))).map(Identity::caller);
  }

  private String mark(List<String> authorization) {
    return HexFormat.of().formatHex(hash.of(String.join("\n", authorization)));
  }

  /** Hears of changes that other nodes have made. */
  private void hear() {
    Object now = rights.get();
    if (!now.equals(heard)) {
      forget();
      heard = now;
    }
  }

  /** Asks anew for everybody from now on: a key was revoked, or what it may do has changed. */
  public void forget() {
    changes.incrementAndGet();
    known.invalidateAll();
    strangers.invalidateAll();
  }

  private Identity authenticate(List<String> authorization, String address) {
    SecurityEnvironment environment =
        security.environmentBuilder().headers(Map.of(Credential.HEADER, authorization)).build();
    SecurityContext context =
        security.contextBuilder(address).env(environment).endpointConfig(endpoint).build();
    AuthenticationResponse response = context.authenticate();
    if (response.status().isSuccess()) {
      return response
          .user()
          .flatMap(user -> user.publicCredential(Identity.class))
          .orElseThrow(() -> new IllegalStateException("A provider named no caller"));
    }
    // The database was away, or the like: the credential may well be good.
    response
        .throwable()
        .ifPresent(
            failure -> {
              if (failure instanceof ProblemException problem) {
                throw problem;
              }
              throw new IllegalStateException("A credential could not be checked", failure);
            });
    count(address);
    throw Problems.invalidCredential(
        response.description().orElse("The Authorization header holds no credential known here"));
  }

  /** Who tries credentials out is slowed down. */
  private void count(String address) {
    Limit limit = new Limit("credentials", Address.group(address), BAD_CREDENTIALS_A_MINUTE);
    Verdict verdict = limiter.take(List.of(limit));
    if (!verdict.allowed()) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED,
              "Too many bad credentials from this address",
              verdict.retryAfter()));
    }
  }
}
