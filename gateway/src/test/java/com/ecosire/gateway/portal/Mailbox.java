package com.ecosire.gateway.portal;

import com.ecosire.gateway.server.RunningGateway;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of a server that has no mail server: they stand on a page for developers. */
final class Mailbox {
  private Mailbox() {}

  /** All mails as the page shows them, the newest first. */
  static String all(RunningGateway server) {
    URI mails = URI.create("http://localhost:" + server.adminPort() + "/mails");
    return server.send(mails, "GET", "").body();
  }

  /** The token in the newest mail whose link leads to a page. */
  static String token(RunningGateway server, String page) {
    Matcher link = Pattern.compile(Pattern.quote(page) + "#token=([\\w.-]+)").matcher(all(server));
    if (!link.find()) {
      throw new AssertionError("no mail leads to " + page);
    }
    return link.group(1);
  }
}
