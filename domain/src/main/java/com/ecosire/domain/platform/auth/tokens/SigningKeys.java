package com.ecosire.domain.platform.auth.tokens;

import com.ecosire.domain.secrecy.MasterKey;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The keys that the server signs with. All nodes share them by a table, remember them for a short
 * time, and look again when they meet a name that they do not know, though not for everybody who
 * makes names up.
 */
public final class SigningKeys {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final String ALGORITHM = "SHA256withRSA";

  private final StoredSigningKeys stored;
  private final KeyRotation rotation;
  private final Clock clock;
  private volatile Known known = new Known(List.of(), Instant.EPOCH);

  private record Known(List<SigningKey> keys, Instant readAt) {}

  /** A key that may sign now. */
  record Pair(String kid, PrivateKey privateKey) {}

  /**
   * A signature.
   *
   * @param kid the name of the key that made it
   * @param value RSA (PKCS #1 v1.5) over SHA-256, in base64url
   */
  public record Signature(String kid, String value) {}

  /** The keys of a database, their secret halves sealed under a master key. */
  public SigningKeys(DataSource source, MasterKey master, KeyRotation rotation, Clock clock) {
    this(() -> source, master, rotation, clock);
  }

  /** The keys of a database that is asked for no earlier than a key is. */
  public SigningKeys(
      Supplier<DataSource> source, MasterKey master, KeyRotation rotation, Clock clock) {
    this.stored = new StoredSigningKeys(source, master.seal("signing keys"));
    this.rotation = rotation;
    this.clock = clock;
  }

  /** Signs something other than a token, such as the head of a chain of hashes. */
  public Signature sign(byte[] content) {
    Pair pair = current();
    try {
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initSign(pair.privateKey());
      signature.update(content);
      return new Signature(
          pair.kid(), Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /** Whether one of the server's keys, present or retired, signed something. */
  public boolean isSigned(byte[] content, Signature claimed) {
    Optional<RSAPublicKey> key = verifying(claimed.kid());
    if (key.isEmpty()) {
      return false;
    }
    try {
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initVerify(key.get());
      signature.update(content);
      return signature.verify(Base64.getUrlDecoder().decode(claimed.value()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * The keys for a key set: the next one, the present one, and those whose tokens may still live.
   */
  public List<PublishedKey> published() {
    Instant now = clock.instant();
    return listed(now).stream().map(PublishedKey::of).toList();
  }

  /** All keys that ever signed, for those who verify what is old. */
  public List<PublishedKey> history() {
    return keys().stream().map(PublishedKey::of).toList();
  }

  /**
   * Makes the next key when its time has come, and removes the secret halves of retired ones. Any
   * number of nodes may do so at once; asked for now and then.
   */
  public void rotate() {
    Instant now = clock.instant();
    refresh();
    SigningKey newest = newest();
    Instant next = newest.activeFrom().plus(rotation.every());
    if (!next.minus(rotation.notice()).isAfter(now)) {
      Instant notBefore = now.plus(rotation.notice());
      stored.add(newest.generation() + 1, next.isBefore(notBefore) ? notBefore : next, now);
      refresh();
    }
    stored.forgetSecrets(active(now).generation());
  }

  /** The key that signs now. */
  Pair current() {
    Instant now = clock.instant();
    SigningKey active = active(now);
    if (active.privateKey().isEmpty()) {
      // This node has slept through the change.
      refresh();
      active = active(now);
    }
    return new Pair(active.kid(), active.privateKey().orElseThrow());
  }

  /** The key by which a signature is verified; unknown names are none of ours. */
  Optional<RSAPublicKey> verifying(String kid) {
    Optional<RSAPublicKey> found = find(kid);
    if (found.isEmpty() && known.readAt().plus(PAUSE).isBefore(clock.instant())) {
      refresh();
      found = find(kid);
    }
    return found;
  }

  /** The key of a token, as long as tokens of it can be alive. */
  Optional<RSAPublicKey> verifyingToken(String kid) {
    Optional<RSAPublicKey> key = verifying(kid);
    boolean lives = listed(clock.instant()).stream().anyMatch(each -> each.kid().equals(kid));
    return key.filter(found -> lives);
  }

  private Optional<RSAPublicKey> find(String kid) {
    return keys().stream()
        .filter(key -> key.kid().equals(kid))
        .map(SigningKey::publicKey)
        .findFirst();
  }

  private SigningKey newest() {
    return keys().getLast();
  }

  private SigningKey active(Instant now) {
    List<SigningKey> started =
        keys().stream().filter(key -> !key.activeFrom().isAfter(now)).toList();
    return started.isEmpty() ? keys().getFirst() : started.getLast();
  }

  private List<SigningKey> listed(Instant now) {
    List<SigningKey> all = keys();
    Instant lastIssue = now.minus(rotation.lifetime());
    return all.stream()
        .filter(
            key ->
                all.stream()
                    .filter(other -> other.generation() == key.generation() + 1)
                    .allMatch(successor -> successor.activeFrom().isAfter(lastIssue)))
        .toList();
  }

  private List<SigningKey> keys() {
    Known present = known;
    boolean old = !present.readAt().plus(REMEMBERED).isAfter(clock.instant());
    return old || present.keys().isEmpty() ? refresh() : present.keys();
  }

  private List<SigningKey> refresh() {
    List<SigningKey> keys = stored.all();
    if (keys.isEmpty()) {
      Instant now = clock.instant();
      // The first key has nobody to be announced to.
      stored.add(1, now, now);
      keys = stored.all();
    }
    known = new Known(keys, clock.instant());
    return keys;
  }
}
