package com.ecosire.domain.platform.auth.tokens;

import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The table of signing keys. */
final class StoredSigningKeys {
  private static final String RSA = "RSA";
  private static final int BITS = 2048;

  private final Supplier<DataSource> source;
  private final Seal seal;

  StoredSigningKeys(Supplier<DataSource> source, Seal seal) {
    this.source = source;
    this.seal = seal;
  }

  /** All keys, oldest first. */
  List<SigningKey> all() {
    return Sql.with(
        source.get(),
        sql ->
            sql.all(
                "SELECT kid, generation, activeFrom, publicKey, privateKey FROM auth_signing_key"
                    + " ORDER BY generation",
                this::read));
  }

  /** Makes a key; does nothing where another node has made the one of this generation. */
  void add(int generation, Instant activeFrom, Instant now) {
    KeyPair pair = pair();
    String kid = kid((RSAPublicKey) pair.getPublic());
    byte[] sealed = seal.close(pair.getPrivate().getEncoded(), place(kid));
    Sql.with(
        source.get(),
        sql ->
            sql.change(
                "INSERT IGNORE INTO auth_signing_key"
                    + " (kid, generation, createdAt, activeFrom, publicKey, privateKey)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                kid,
                generation,
                now,
                activeFrom,
                pair.getPublic().getEncoded(),
                sealed));
  }

  /** Removes the secret halves of all keys before a generation. */
  void forgetSecrets(int before) {
    Sql.with(
        source.get(),
        sql ->
            sql.change(
                "UPDATE auth_signing_key SET privateKey = NULL"
                    + " WHERE generation < ? AND privateKey IS NOT NULL",
                before));
  }

  private SigningKey read(Row row) throws SQLException {
    String kid = row.text("kid");
    SigningKey.Label label =
        new SigningKey.Label(kid, (int) row.number("generation"), row.time("activeFrom"));
    try {
      KeyFactory factory = KeyFactory.getInstance(RSA);
      RSAPublicKey publicKey =
          (RSAPublicKey) factory.generatePublic(new X509EncodedKeySpec(row.bytes("publicKey")));
      Optional<byte[]> sealed = row.optionalBytes("privateKey");
      Optional<PrivateKey> privateKey = Optional.empty();
      if (sealed.isPresent()) {
        byte[] plain = seal.open(sealed.get(), place(kid));
        privateKey = Optional.of(factory.generatePrivate(new PKCS8EncodedKeySpec(plain)));
      }
      return new SigningKey(label, publicKey, privateKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "The signing key " + kid + " was sealed under another encryption key", e);
    }
  }

  private static byte[] place(String kid) {
    return kid.getBytes(StandardCharsets.UTF_8);
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + RSA, e);
    }
  }

  /** The key's own thumbprint (RFC 7638), so that a name can stand for one key only. */
  private static String kid(RSAPublicKey key) {
    try {
      return new RSAKey.Builder(key).build().computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
