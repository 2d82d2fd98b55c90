package com.ecosire.gateway.surfaces;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The status page, and its subscribers, who know their tokens by messages that no test is sent. */
final class Told {
  /** What makes writing operations of the status page succeed. */
  static final Map<String, Supplier<Situation>> SPECIAL =
      Map.of(
          "status.components.update",
          () -> Situations.changed("status.components.create", "name", email()),
          "status.subscribe",
          () -> Situations.with(Map.of("email", email())),
          "status.confirmSubscription",
          () -> Situations.with(confirming()),
          "status.unsubscribe",
          () -> Situations.with(ending()));

  private static final String ASKED =
      "INSERT INTO status_subscription (organizationId, id, createdAt, email, locale, componentIds,"
          + " expiresAt, failures, tests) VALUES (?, ?, UTC_TIMESTAMP(3), ?, 'en', '[]',"
          + " UTC_TIMESTAMP(3) + INTERVAL 1 DAY, 0, 0)";

  private Told() {}

  private static String email() {
    return "told-" + UUID.randomUUID() + "@example.com";
  }

  /** Somebody who was asked whether he wants to be. */
  private static Map<String, Object> confirming() {
    UUID id = UuidV7.next();
    UUID own = RunningGateway.instance().organization(Who.ADMIN);
    new Sql(Traffic.connection()).change(ASKED, own, id, email());
    return token(id, "CONFIRM");
  }

  /** Somebody who wants to be told no more. */
  private static Map<String, Object> ending() {
    return token(UuidV7.next(), "UNSUBSCRIBE");
  }

  private static Map<String, Object> token(UUID id, String use) {
    ByteBuffer plain = ByteBuffer.allocate(2 * Long.BYTES);
    plain.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    byte[] sealed =
        MasterKey.of(RunningGateway.ENCRYPTION_KEY)
            .seal("status subscriptions")
            .close(plain.array(), use.getBytes(StandardCharsets.UTF_8));
    return Map.of("token", Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }
}
