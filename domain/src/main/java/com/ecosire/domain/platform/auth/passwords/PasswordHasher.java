package com.ecosire.domain.platform.auth.passwords;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords by Argon2id under the server's pepper. A few are hashed at a time, so that many
 * sign-ins at once wait for each other instead of taking all memory.
 */
public final class PasswordHasher {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] pepper;
  private final PasswordCost cost;
  private final Semaphore places;
  private final PasswordHash nobody;
  private final LongAdder done = new LongAdder();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** Hashes at a cost, under a pepper of a master key. */
  public PasswordHasher(MasterKey master, PasswordCost cost) {
    this.pepper = master.derive("passwords");
    this.cost = cost;
    // Fair: who came first is served first.
    this.places = new Semaphore(cost.parallel(), true);
    this.nobody = form(salt(), text(new byte[HASH_BYTES]));
  }

  /** What is kept of a password. */
  public String hash(String password) {
    PasswordHash form = form(salt(), text(new byte[HASH_BYTES]));
    return form(form.salt(), text(work(form, password))).text();
  }

  /**
   * Whether a password is the one of a hash. Where there is no hash, since the account is unknown
   * or has no password, it takes as long to say no.
   */
  public boolean matches(String password, Optional<String> kept) {
    Optional<PasswordHash> known = kept.flatMap(PasswordHash::of);
    PasswordHash wanted = known.orElse(nobody);
    byte[] hash = work(wanted, password);
    return MessageDigest.isEqual(hash, bytes(wanted.hash())) && known.isPresent();
  }

  /** How many passwords were hashed so far, to keep or to compare. */
  public long done() {
    return done.sum();
  }

  /** How many passwords were hashed at a time at most so far; memory grows with it. */
  public int mostAtATime() {
    return most.get();
  }

  /** Whether a hash was made at another cost than passwords are hashed at now. */
  public boolean isOutdated(String kept) {
    return PasswordHash.of(kept).map(hash -> !hash.costs(cost)).orElse(true);
  }

  private byte[] work(PasswordHash form, String password) {
    // The same characters can come as different code points from different keyboards.
    byte[] text =
        Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    enter();
    try {
      most.accumulateAndGet(running.incrementAndGet(), Math::max);
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(form.memory())
              .withIterations(form.passes())
              .withParallelism(form.lanes())
              .withSalt(bytes(form.salt()))
              .withSecret(pepper)
              .build());
      byte[] hash = new byte[bytes(form.hash()).length];
      generator.generateBytes(text, hash);
      return hash;
    } finally {
      done.increment();
      running.decrementAndGet();
      places.release();
      Arrays.fill(text, (byte) 0);
    }
  }

  private void enter() {
    try {
      if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw Problems.unavailable("Too many people sign in at this moment", Duration.ofSeconds(5));
  }

  private PasswordHash form(String salt, String hash) {
    return new PasswordHash(cost.memory(), cost.passes(), cost.lanes(), salt, hash);
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static String salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return text(salt);
  }
}
