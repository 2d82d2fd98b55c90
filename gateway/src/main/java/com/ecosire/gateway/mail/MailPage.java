package com.ecosire.gateway.mail;

import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.gateway.http.Reading;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mails that a server without a mail server keeps, for who develops with it. */
public final class MailPage implements HttpService {
  private static final int MOST = 100;
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /**
   * Hosts that cannot be another site's name: a site that lets its name lead to this machine (DNS
   * rebinding) must not read mails in the developer's browser.
   */
  private static final Pattern OWN_HOST =
      Pattern.compile("(?:localhost|[0-9.]+|\\[[0-9a-fA-F:.]+])(?::\\d+)?");

  private static final String HEAD =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mails</title>"
          + "<style>body{font-family:sans-serif;max-width:50em;margin:2em auto}"
          + "pre{white-space:pre-wrap;background:#f4f4f4;padding:1em}</style></head><body>\n"
          + "<h1>Mails</h1>\n<p>No mail server is configured (mail.host), so mails stay here;"
          + " newest first.</p>\n";

  private final MailOutbox outbox;

  /** A page of the mails of an outbox. */
  public MailPage(MailOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void routing(HttpRules rules) {
    Reading.route(rules, "/mails", this::show);
  }

  private void show(ServerRequest request, ServerResponse response) throws SQLException {
    String host = request.headers().first(HeaderNames.HOST).orElse("");
    if (!OWN_HOST.matcher(host).matches()) {
      response.status(Status.FORBIDDEN_403).send();
      return;
    }
    response.header("Content-Security-Policy", POLICY);
    response.header("Referrer-Policy", "no-referrer");
    response.header("X-Content-Type-Options", "nosniff");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
    Reading.send(page().getBytes(StandardCharsets.UTF_8), request, response);
  }

  private String page() throws SQLException {
    return outbox.latest(MOST).stream()
        .map(MailPage::entry)
        .collect(Collectors.joining("", HEAD, "</body></html>\n"));
  }

  private static String entry(MailMessage message) {
    return "<article id=\"%s\"><h2>%s</h2>\n<p>To %s, %s</p>\n<pre>%s</pre>%s</article>\n"
        .formatted(
            message.id(),
            escape(message.text().subject()),
            escape(message.recipient()),
            message.createdAt(),
            escape(message.text().plain()),
            message.unsubscribe().map(MailPage::unsubscribe).orElse(""));
  }

  /** What mail programs show as a button of their own. */
  private static String unsubscribe(String link) {
    return "\n<p><a href=\"%s\">List-Unsubscribe</a></p>".formatted(escape(link));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
