package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.mail.PostOffice;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail on its whole way, through the running server. */
class MailTest {
  private static final String KEY = "--secrets.encryptionKey=" + PostOffice.KEY;

  @TempDir Path folder;

  @Test
  void goesToTheMailServerAndIsShownNowhere() throws Exception {
    GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    smtp.start();
    DatabaseLogin login = TestDatabase.migrated();
    String port = "--mail.port=" + smtp.getSmtp().getPort();
    try (PostOffice office = new PostOffice(login);
        RunningGateway server =
            RunningGateway.over(
                login, folder, KEY, "--mail.host=127.0.0.1", "--mail.encryption=none", port)) {
      office.leave("ann@example.com", "join-1");
      assertTrue(smtp.waitForIncomingEmail(20_000, 1), "no mail came");
      String subject = smtp.getReceivedMessages()[0].getSubject();
      assertEquals("Jürgen <script> lädt Sie zu Größe & Co ein", subject);
      assertEquals(404, page(server).statusCode());
    } finally {
      smtp.stop();
    }
  }

  @Test
  void isKeptAndShownToOperatorsWhereThereIsNoMailServer() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    try (PostOffice office = new PostOffice(login);
        RunningGateway server = RunningGateway.over(login, folder, KEY)) {
      office.leave("ann@example.com", "join-2");
      HttpResponse<String> page = page(server);
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("https://example.com/join-2"), page.body());
      assertTrue(page.body().contains("J\u00fcrgen &lt;script&gt;"), page.body());
      assertFalse(page.body().contains("<script"));
      assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
      assertEquals(404, server.anonymous("GET", "/mails", "").statusCode());
    }
  }

  private static HttpResponse<String> page(RunningGateway server) {
    return server.send(URI.create("http://127.0.0.1:" + server.adminPort() + "/mails"), "GET", "");
  }
}
