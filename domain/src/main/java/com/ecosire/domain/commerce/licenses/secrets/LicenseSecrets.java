package com.ecosire.domain.commerce.licenses.secrets;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The licence secrets of organizations, sealed at rest; an organization without one of its own has
 * that of the server, if there is one.
 */
public final class LicenseSecrets {
  private static final Duration OVERLAP = Duration.ofHours(24);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String VALID =
      "SELECT sealed FROM license_secret WHERE organizationId = ? AND (validUntil IS NULL OR"
          + " validUntil > ?) ORDER BY validUntil IS NOT NULL, validUntil DESC";

  private final Seal seal;
  private final Supplier<DataSource> source;
  private final Optional<String> ofServer;

  /**
   * The secrets of a database.
   *
   * @param ofServer the one of organizations without their own, if there is one
   */
  public LicenseSecrets(MasterKey key, Supplier<DataSource> source, Optional<String> ofServer) {
    this.seal = key.seal("license secrets");
    this.source = source;
    this.ofServer = ofServer;
  }

  /** A new secret, which is shown once. */
  @Doc("A new license secret")
  public record NewLicenseSecret(
      @Doc("The secret, which is not shown again") @NotNull String secret,
      @Doc("Until when the one before is accepted, too") @NotNull Instant previousValidUntil) {}

  /**
   * Those that count now, the new one first. A call that writes has a connection already; were it
   * to wait for a second one, many calls together would wait for each other.
   */
  public List<String> of(UUID organization, Call call) {
    return call.session().writes()
        ? of(organization, call.now(), Sql.of(call.session()))
        : Sql.with(source.get(), sql -> of(organization, call.now(), sql));
  }

  /** Those that count at a time, read over a connection that is open already. */
  public List<String> of(UUID organization, Instant now, Sql sql) {
    List<String> own = sql.all(VALID, row -> open(row, organization), organization, now);
    return own.isEmpty() ? ofServer.stream().toList() : own;
  }

  private String open(Row row, UUID organization) throws SQLException {
    try {
      byte[] plain = seal.open(row.bytes("sealed"), Binary.of(organization));
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A license secret was sealed under another encryption key", e);
    }
  }

  /** Makes a new secret; the one before is accepted for 24 hours more. */
  public NewLicenseSecret rotate(Call call) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    Instant end = call.now().plus(OVERLAP);
    Sql sql = Sql.of(call.session());
    sql.change(
        "DELETE FROM license_secret WHERE organizationId = ? AND validUntil <= ?",
        call.organization(),
        call.now());
    int retired =
        sql.change(
            "UPDATE license_secret SET validUntil = ? WHERE organizationId = ? AND validUntil IS"
                + " NULL",
            end,
            call.organization());
    if (retired == 0 && ofServer.isPresent()) {
      add(ofServer.get(), Optional.of(end), call);
    }
    add(secret, Optional.empty(), call);
    return new NewLicenseSecret(secret, end);
  }

  private void add(String secret, Optional<Instant> end, Call call) {
    byte[] sealed =
        seal.close(secret.getBytes(StandardCharsets.UTF_8), Binary.of(call.organization()));
    Sql.of(call.session())
        .change(
            "INSERT INTO license_secret (organizationId, createdAt, validUntil, sealed) VALUES (?,"
                + " ?, ?, ?)",
            call.organization(),
            call.now(),
            end,
            sealed);
  }
}
