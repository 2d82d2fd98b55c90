package com.ecosire.gateway.surfaces;

import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Members of the first organization who are further than the API brings them without a mail. */
final class People {
  private static final TokenHash HASH = new TokenHash(MasterKey.of(RunningGateway.ENCRYPTION_KEY));

  private People() {}

  private static void set(String sql, Object... values) {
    new Sql(Traffic.connection()).change(sql, values);
  }

  /** A new user who has joined. */
  static String member() {
    String id = Known.fresh(Situations.named("users.create")).get("id");
    set(
        "UPDATE membership SET status = 'ACTIVE', joinedAt = NOW(3) WHERE id = ?",
        UUID.fromString(id));
    return id;
  }

  /** One who is suspended. */
  static String suspended() {
    String id = member();
    set("UPDATE membership SET status = 'SUSPENDED' WHERE id = ?", UUID.fromString(id));
    return id;
  }

  /** One with a second factor, which is to be turned off. */
  static Situation withFactor() {
    UUID id = UUID.fromString(member());
    set("UPDATE membership SET mfaEnabled = TRUE WHERE id = ?", id);
    set(
        "INSERT INTO auth_totp (userId, secret, enabledAt, lastStep) VALUES (?, ?, NOW(3), 0)",
        id,
        Binary.of(id));
    return Situations.ofItem(id.toString()).sending(Map.of("reason", "Lost"));
  }

  /** One with a role that is to be taken away. */
  static Situation holder() {
    String user = member();
    Map<String, String> role = Known.fresh(Situations.named("roles.create"));
    Map<String, Object> users = Map.of("userIds", List.of(user));
    Calls.rest(Who.ADMIN, Situations.named("roles.assign"), role, users);
    return new Situation(role, users);
  }

  /** One by the path of the organization. */
  static Situation inOrganization() {
    Map<String, String> ids = new HashMap<>();
    ids.put("organizationId", RunningGateway.instance().organization(Who.ADMIN).toString());
    ids.put("id", member());
    return new Situation(ids, new HashMap<>());
  }

  /** The same, and another role for it. */
  static Situation withOtherRole() {
    String role = Known.fresh(Situations.named("roles.create")).get("id");
    return inOrganization().sending(Map.of("roleIds", List.of(role)));
  }

  /** What the mail program of a member sends who wants no more announcements. */
  static Map<String, Object> unsubscribing() {
    byte[] kind = "announcement".getBytes(StandardCharsets.UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(2 * Long.BYTES * 2 + kind.length);
    for (UUID id :
        List.of(RunningGateway.instance().organization(Who.ADMIN), UUID.fromString(member()))) {
      plain.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
    byte[] place = "unsubscribe".getBytes(StandardCharsets.UTF_8);
    byte[] token =
        MasterKey.of(RunningGateway.ENCRYPTION_KEY)
            .seal("unsubscribe")
            .close(plain.put(kind).array(), place);
    return Map.of("token", Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  /** A picture as PNG. */
  static byte[] picture() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** What somebody sends who follows an invitation. */
  static Map<String, Object> following() {
    String token = TokenHash.make();
    String id = Known.fresh(Situations.named("users.invitations.create")).get("id");
    set(
        "UPDATE invitation SET hash = ? WHERE id = ?",
        HASH.of("INVITATION", token),
        UUID.fromString(id));
    return new HashMap<>(Map.of("token", token, "name", "Grace", "password", "long enough 1"));
  }
}
