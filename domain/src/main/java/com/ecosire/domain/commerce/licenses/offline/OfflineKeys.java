package com.ecosire.domain.commerce.licenses.offline;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The Ed25519 keys (RFC 8032) of the server that sign offline files, the same for all
 * organizations. A key signs for a year; then the next one does, and the old one stays listed.
 */
public final class OfflineKeys {
  private static final String ED25519 = "Ed25519";
  private static final Duration TERM = Duration.ofDays(365);
  private static final int RAW_BYTES = 32;
  private static final int ID_BYTES = 8;
  private static final String ALL =
      "SELECT keyId, generation, createdAt, retiredAt, publicKey, privateKey FROM"
          + " license_signing_key ORDER BY generation DESC";

  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Supplier<DataSource> source;
  private final Seal seal;

  /** Who signs holds a connection already, and should not wait for a second one. */
  private volatile Known known = new Known(List.of(), Instant.EPOCH);

  /** The keys of a database, their secret halves sealed. */
  public OfflineKeys(MasterKey key, Supplier<DataSource> source) {
    this.source = source;
    this.seal = key.seal("license signing keys");
  }

  /** The keys that files are checked by. */
  @Doc("The keys that offline files are checked by")
  public record PublicKeys(
      @Doc("The one in use first; retired ones stay, for old files") @NotNull
          List<PublicKey> keys) {}

  /** A key that files are checked by. */
  @Doc("A key that offline files are checked by")
  public record PublicKey(
      @Doc(value = "Its name, which files carry", example = "3f9a1c5e7b2d4860") @NotNull
          String keyId,
      @Doc(value = "The algorithm", example = "Ed25519") @NotNull String algorithm,
      @Doc("Its 32 bytes, in base64url") @NotNull String publicKey,
      @Doc("When it was made") @NotNull Instant createdAt,
      @Doc("When another one took over") Instant retiredAt) {}

  private record Stored(PublicKey shown, int generation, Optional<byte[]> sealed) {
    static Stored read(Row row) throws SQLException {
      return new Stored(
          new PublicKey(
              row.text("keyId"),
              ED25519,
              base64(row.bytes("publicKey")),
              row.time("createdAt"),
              row.optionalTime("retiredAt").orElse(null)),
          (int) row.number("generation"),
          row.optionalBytes("privateKey"));
    }
  }

  private record Known(List<Stored> keys, Instant until) {}

  /** A signature, and the key that made it. */
  record Signed(String keyId, String signature) {}

  /** All keys, the one in use first. */
  public PublicKeys published(Call call) {
    return new PublicKeys(read(call.now()).stream().map(Stored::shown).toList());
  }

  /** Signs the bytes of a payload; the signature is in base64url. */
  Signed sign(byte[] payload, Call call) {
    Stored key = remembered(call.now()).getFirst();
    try {
      byte[] plain = seal.open(key.sealed.orElseThrow(), place(key.shown.keyId()));
      Signature signature = Signature.getInstance(ED25519);
      signature.initSign(
          KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(plain)));
      signature.update(payload);
      return new Signed(key.shown.keyId(), base64(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "The key " + key.shown.keyId() + " was sealed under another encryption key", e);
    }
  }

  private List<Stored> all() {
    return Sql.with(source.get(), sql -> sql.all(ALL, Stored::read));
  }

  private List<Stored> remembered(Instant now) {
    Known remembered = known;
    return now.isBefore(remembered.until) && !isOver(remembered.keys, now)
        ? remembered.keys
        : read(now);
  }

  /** All keys, the one in use first; of several nodes that make the next one at once, one wins. */
  private List<Stored> read(Instant now) {
    List<Stored> keys = all();
    if (isOver(keys, now)) {
      add(keys.isEmpty() ? 1 : keys.getFirst().generation + 1, now);
      keys = all();
    }
    known = new Known(keys, now.plus(REMEMBERED));
    return keys;
  }

  private static boolean isOver(List<Stored> keys, Instant now) {
    return keys.isEmpty() || keys.getFirst().shown.createdAt().plus(TERM).isBefore(now);
  }

  private void add(int generation, Instant now) {
    KeyPair pair = pair();
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
    String id = id(raw);
    byte[] sealed = seal.close(pair.getPrivate().getEncoded(), place(id));
    Sql.with(
        source.get(),
        sql -> {
          int made =
              sql.change(
                  "INSERT IGNORE INTO license_signing_key (keyId, generation, createdAt, publicKey,"
                      + " privateKey) VALUES (?, ?, ?, ?, ?)",
                  id,
                  generation,
                  now,
                  raw,
                  sealed);
          return made
              + sql.change(
                  "UPDATE license_signing_key SET retiredAt = ?, privateKey = NULL WHERE generation"
                      + " < ? AND retiredAt IS NULL",
                  now,
                  generation);
        });
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance(ED25519).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ED25519, e);
    }
  }

  private static String id(byte[] raw) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw);
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] place(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
