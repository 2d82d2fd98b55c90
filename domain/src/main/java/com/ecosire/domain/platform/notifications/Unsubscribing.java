package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends mails with one click (RFC 8058). The token of a mail holds whose mails and which kind,
 * sealed so that nobody can make one; nothing is kept of it, so that it stays valid.
 */
final class Unsubscribing {
  /** The page that a mail's link leads to; the token follows. */
  static final String PAGE = "/unsubscribe?token=";

  private static final byte[] PLACE = "unsubscribe".getBytes(StandardCharsets.UTF_8);
  private static final int IDS = 32;
  private static final String WHO =
      "SELECT name, email FROM membership WHERE organizationId = ? AND id = ?";

  private final Seal seal;
  private final Mails mails;
  private final PreferenceRows rows;

  Unsubscribing(MasterKey key, Mails mails, PreferenceRows rows) {
    this.seal = key.seal("unsubscribe");
    this.mails = mails;
    this.rows = rows;
  }

  private record Meaning(UUID organization, UUID user, NotificationKind kind) {}

  private record Who(String name, String email) {
    static Who read(Row row) throws SQLException {
      return new Who(row.text("name"), row.text("email"));
    }
  }

  /** The link that ends mails of a kind to a user. */
  String link(UUID user, NotificationKind kind, Call call) {
    byte[] word = kind.word().getBytes(StandardCharsets.UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(IDS + word.length);
    put(plain, call.organization());
    put(plain, user);
    byte[] sealed = seal.close(plain.put(word).array(), PLACE);
    return mails.link(PAGE + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  /** Turns the mails of the token's kind off. */
  Unsubscribe.UnsubscribedKind end(Unsubscribe sent, Call call) {
    Meaning meaning = open(sent.token());
    Who who =
        Sql.of(call.session())
            .first(WHO, Who::read, meaning.organization, meaning.user)
            .orElseThrow(Unsubscribing::unknown);
    Caller reader =
        new Caller(
            Caller.Who.user(meaning.user, who.name, Optional.empty()),
            meaning.organization,
            Rights.NONE,
            Standing.good("free"));
    rows.silence(meaning.user, meaning.kind.word(), call.actingAs(reader));
    return new Unsubscribe.UnsubscribedKind(meaning.kind.word(), who.email);
  }

  private Meaning open(String token) {
    try {
      ByteBuffer plain = ByteBuffer.wrap(seal.open(Base64.getUrlDecoder().decode(token), PLACE));
      UUID organization = new UUID(plain.getLong(), plain.getLong());
      UUID user = new UUID(plain.getLong(), plain.getLong());
      String word = StandardCharsets.UTF_8.decode(plain).toString();
      NotificationKind kind = NotificationKind.of(word).orElseThrow(Unsubscribing::unknown);
      return new Meaning(organization, user, kind);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static ProblemException unknown() {
    return Problems.invalidCredential("The token is none that ends mails");
  }
}
