package com.ecosire.gateway.oidc;

import com.ecosire.gateway.settings.OidcSettings;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Knows the provider's addresses and keys. They are read beside the start, which does not wait for
 * them, and anew from time to time; what was read stays good while the provider is away. Keys that
 * nobody knows have the key set read anew, at most twice in half a minute.
 */
public final class Discovery implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Discovery.class.getName());
  private static final String PLACE = "/.well-known/openid-configuration";
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final Duration KEY_PAUSE = Duration.ofSeconds(30);
  private static final Duration OUTAGE = Duration.ofHours(12);
  private static final Duration KEY_TIMEOUT = Duration.ofSeconds(15);

  private final OidcSettings settings;
  private final ProviderHttp http = new ProviderHttp();
  private final ReentrantLock reading = new ReentrantLock();
  private final Thread reader;
  private volatile Optional<Discovered> known = Optional.empty();
  private volatile boolean up;
  private Optional<Long> failed = Optional.empty();

  /** Begins to read what the provider says. */
  public Discovery(OidcSettings settings) {
    this.settings = settings;
    this.reader = Thread.ofVirtual().name("openid").start(this::run);
  }

  OidcSettings settings() {
    return settings;
  }

  ProviderHttp http() {
    return http;
  }

  /** Whether the provider answered when it was asked last. */
  public boolean isUp() {
    return up;
  }

  /** What the provider says; read now where nobody has before. */
  Discovered get() throws IOException {
    Optional<Discovered> read = known;
    if (read.isPresent()) {
      return read.get();
    }
    reading.lock();
    try {
      if (known.isPresent()) {
        return known.get();
      }
      if (failed.filter(at -> System.nanoTime() - at < RETRY.toNanos()).isPresent()) {
        // Those who waited for the one that asked need not ask again, each for seconds.
        throw new IOException("The provider did not answer a moment ago");
      }
      return read();
    } finally {
      reading.unlock();
    }
  }

  private void run() {
    try {
      while (true) {
        boolean read = tryToRead();
        Thread.sleep(read ? Duration.ofMinutes(settings.refreshMinutes()) : PAUSE);
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private boolean tryToRead() {
    reading.lock();
    try {
      read();
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      reading.unlock();
    }
  }

  private Discovered read() throws IOException {
    try {
      Map<?, ?> document = document();
      String place = text(document, "jwks_uri").orElseThrow(Discovery::incomplete);
      Discovered read =
          new Discovered(
              text(document, "authorization_endpoint").orElseThrow(Discovery::incomplete),
              text(document, "token_endpoint").orElseThrow(Discovery::incomplete),
              text(document, "userinfo_endpoint"),
              texts(document, "token_endpoint_auth_methods_supported"),
              place,
              keys(place));
      known = Optional.of(read);
      note(true, "");
      return read;
    } catch (IOException e) {
      failed = Optional.of(System.nanoTime());
      note(false, e.getMessage());
      throw e;
    }
  }

  private Map<?, ?> document() throws IOException {
    ProviderHttp.Answer answer =
        http.get(settings.issuer().replaceFirst("/$", "") + PLACE, Optional.empty());
    if (!answer.isGood()) {
      throw new IOException("it answered " + answer.status());
    }
    Map<?, ?> document = answer.object();
    // Else another provider could vouch for this one's people (section 4.3).
    if (!settings.issuer().equals(document.get("issuer"))) {
      throw new IOException("it names itself " + document.get("issuer"));
    }
    return document;
  }

  private static IOException incomplete() {
    return new IOException("its description lacks an address");
  }

  private static Optional<String> text(Map<?, ?> document, String member) {
    return document.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static List<String> texts(Map<?, ?> document, String member) {
    return document.get(member) instanceof List<?> all
        ? all.stream().map(String::valueOf).toList()
        : List.of();
  }

  private JWKSource<SecurityContext> keys(String place) throws IOException {
    Optional<Discovered> before = known.filter(read -> read.place().equals(place));
    if (before.isPresent()) {
      // What was read of them stays good.
      return before.get().keys();
    }
    URL url = url(place);
    long lifetime = Duration.ofMinutes(settings.refreshMinutes()).toMillis();
    return JWKSourceBuilder.<SecurityContext>create(url, this::keySet)
        .cache(lifetime + KEY_TIMEOUT.toMillis(), KEY_TIMEOUT.toMillis())
        .refreshAheadCache(false)
        .rateLimited(KEY_PAUSE.toMillis())
        .outageTolerant(OUTAGE.toMillis())
        .build();
  }

  private static URL url(String place) throws IOException {
    try {
      return URI.create(place).toURL();
    } catch (IllegalArgumentException e) {
      throw new IOException("its keys have no address", e);
    }
  }

  private Resource keySet(URL place) throws IOException {
    ProviderHttp.Answer answer = http.get(place.toString(), Optional.empty());
    if (!answer.isGood()) {
      throw new IOException("The provider's keys cannot be read: it answered " + answer.status());
    }
    return new Resource(answer.body(), "application/json");
  }

  /** Says once that the provider is away, and once that it is back. */
  private void note(boolean answered, String reason) {
    if (!answered && (up || known.isEmpty())) {
      LOG.log(Level.WARNING, "The OpenID provider " + settings.issuer() + " is away: " + reason);
    } else if (answered && !up) {
      LOG.log(Level.INFO, "The OpenID provider " + settings.issuer() + " answers");
    }
    up = answered;
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
