package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.server.RunningGateway;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of a server that has no mail server: they stand on a page for developers. */
final class Mailbox {
  private static final int LOOKS = 200;
  private static final long PAUSE_MILLIS = 100;

  private Mailbox() {}

  /** All mails as the page shows them, the newest first. */
  private static String all(RunningGateway server) {
    URI mails = URI.create("http://localhost:" + server.adminPort() + "/mails");
    return server.send(mails, "GET", "").body();
  }

  /** The page once some mail says something. */
  static String await(RunningGateway server, String words) throws InterruptedException {
    for (int look = 0; look < LOOKS && !all(server).contains(words); look++) {
      Thread.sleep(PAUSE_MILLIS);
    }
    String page = all(server);
    assertTrue(page.contains(words), page);
    return page;
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
