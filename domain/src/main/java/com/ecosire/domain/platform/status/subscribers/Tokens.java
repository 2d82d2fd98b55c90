package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/** Tokens that name a subscription and what may be done with it; nobody else can make one. */
final class Tokens {
  private static final int ID = 16;

  private final Seal seal;

  /** What a token is for. */
  enum Use {
    CONFIRM,
    UNSUBSCRIBE;

    byte[] place() {
      return name().getBytes(StandardCharsets.UTF_8);
    }
  }

  Tokens(MasterKey key) {
    this.seal = key.seal("status subscriptions");
  }

  String of(UUID subscription, Use use) {
    ByteBuffer id = ByteBuffer.allocate(ID);
    id.putLong(subscription.getMostSignificantBits());
    id.putLong(subscription.getLeastSignificantBits());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(seal.close(id.array(), use.place()));
  }

  /** The subscription of a token; 401 where it is none of this use. */
  UUID open(String token, Use use) {
    try {
      ByteBuffer id = ByteBuffer.wrap(seal.open(Base64.getUrlDecoder().decode(token), use.place()));
      return new UUID(id.getLong(), id.getLong());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw Problems.invalidCredential("The token is none of the status page");
    }
  }
}
