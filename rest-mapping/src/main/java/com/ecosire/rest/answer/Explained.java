package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.pipeline.Explanation;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;

/** The answer of a dry run (RFC 7240): what the call would need, instead of what it answers. */
public final class Explained {
  private static final Header APPLIED = HeaderValues.createCached("Preference-Applied", "explain");
  private static final Header UNCACHED =
      HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store");
  private static final String PREFER = "Prefer";

  /** Over REST there is one price for all. */
  private static final long COST = 1;

  private Explained() {}

  /** Sends an explanation, which no cache may give to whoever means the call. */
  public static void send(Exchange exchange, Explanation explanation) {
    exchange.response().header(APPLIED).header(UNCACHED);
    exchange.response().headers().add(HeaderValues.create(HeaderNames.VARY, PREFER));
    String json = JsonText.write(explanation.members(COST));
    Sending.json(exchange, Status.OK_200, json.getBytes(StandardCharsets.UTF_8));
  }
}
