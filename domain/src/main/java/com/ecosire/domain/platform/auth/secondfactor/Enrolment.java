package com.ecosire.domain.platform.auth.secondfactor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * A secret on its way to an authenticator.
 *
 * @param issuer whom the codes are for, as the authenticator shows it
 * @param account the account, as the authenticator shows it
 * @param secret in base32, for people who type it
 */
public record Enrolment(String issuer, String account, String secret) {
  private static final int BORDER = 4;

  /** A secret for an account. */
  public static Enrolment of(String issuer, String account, byte[] secret) {
    return new Enrolment(issuer, account, Base32.toBase32String(secret).replace("=", ""));
  }

  /** The address that authenticators read (otpauth, as Google Authenticator defined it). */
  public String uri() {
    return "otpauth://totp/"
        + encode(issuer)
        + ":"
        + encode(account)
        + "?secret="
        + secret
        + "&issuer="
        + encode(issuer)
        + "&algorithm=SHA1&digits="
        + Totp.DIGITS
        + "&period="
        + Totp.STEP.toSeconds();
  }

  /** The address as a QR code, a picture in SVG. */
  public String qrSvg() {
    QrCode code = QrCode.encodeText(uri(), QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * BORDER;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        path.append(code.getModule(x, y) ? square(x + BORDER, y + BORDER) : "");
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + " "
        + size
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h"
        + size
        + "v"
        + size
        + "h-"
        + size
        + "z\"/><path d=\""
        + path
        + "\"/></svg>";
  }

  private static String square(int x, int y) {
    return "M" + x + "," + y + "h1v1h-1z";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "an enrolment of " + account;
  }
}
