package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

/** Makes tokens of links, which any node opens and nobody else can make or change. */
public final class LinkSeal {
  private static final String PATH = "/api/downloads/fetch/";
  private static final byte[] PLACE = PATH.getBytes(StandardCharsets.UTF_8);

  private final Seal seal;
  private final String portal;

  /**
   * Links of a server.
   *
   * @param portal the address that they begin with
   */
  public LinkSeal(MasterKey key, String portal) {
    this.seal = key.seal("download links");
    this.portal = portal;
  }

  String url(LinkToken token) {
    byte[] sealed = seal.close(token.bytes(), PLACE);
    return portal + PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** What a token stands for; 403 where it was changed, or has expired. */
  LinkToken open(String text, Instant now) {
    LinkToken token;
    try {
      token = LinkToken.of(seal.open(Base64.getUrlDecoder().decode(text), PLACE));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw denied("The link is not one that was given out");
    }
    if (!now.isBefore(token.expiresAt())) {
      throw denied("The link has expired");
    }
    return token;
  }

  static ProblemException denied(String reason) {
    return Problems.refusal(ProblemCode.DOWNLOAD_DENIED, reason);
  }
}
