package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.endpoints.Endpoints;
import com.ecosire.domain.platform.webhooks.events.EventBody;
import com.ecosire.domain.platform.webhooks.signing.Signatures;
import com.ecosire.domain.platform.webhooks.signing.SignedEvent;
import com.ecosire.domain.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes commands that send events by hand; never with a secret that is kept here. */
public final class CurlCommands {
  private static final String PLACEHOLDER = "whsec_test";
  private static final String LICENSE_PLACEHOLDER = "license_test";

  private final Subscribable events;
  private final EventCatalog catalog;
  private final Endpoints endpoints;

  /** Of some events, to some endpoints. */
  public CurlCommands(Subscribable events, EventCatalog catalog, Endpoints endpoints) {
    this.events = events;
    this.catalog = catalog;
    this.endpoints = endpoints;
  }

  /** The command for an event. */
  public CurlCommand of(CurlForEvent asked, Call call) {
    Event<?> event =
        events
            .named(asked.event())
            .orElseThrow(
                () -> Problems.invalid("event", "unknown_event", "There is no such event"));
    String secret = Optional.ofNullable(asked.secret()).orElse(PLACEHOLDER);
    if (!Signatures.isStandard(secret)) {
      throw Problems.invalid("secret", "invalid_format", "Must be whsec_ and base64");
    }
    String url = url(asked, call);
    EventBody body = catalog.sample(event);
    String licenseSecret = Optional.ofNullable(asked.licenseSecret()).orElse(LICENSE_PLACEHOLDER);
    Map<String, List<String>> headers =
        new SignedEvent(
                body.key(), body.type(), body.text(), List.of(secret), List.of(licenseSecret))
            .headers(UuidV7.at(call.now()), call.now());
    Map<String, Object> shown = new LinkedHashMap<>();
    headers.forEach((name, values) -> shown.put(name, values.getFirst()));
    return new CurlCommand(
        command(url, shown, body.text()), new Json(body.text()), new Json(JsonText.write(shown)));
  }

  private String url(CurlForEvent asked, Call call) {
    if (asked.url() != null) {
      return asked.url();
    }
    if (asked.endpointId() == null) {
      throw Problems.invalid("url", "required", "url or endpointId must be given");
    }
    return endpoints.get(asked.endpointId(), call).url();
  }

  private static String command(String url, Map<String, Object> headers, String body) {
    StringBuilder command = new StringBuilder("curl -X POST ").append(quoted(url));
    headers.forEach(
        (name, value) -> command.append(" \\\n  -H ").append(quoted(name + ": " + value)));
    return command.append(" \\\n  --data-binary ").append(quoted(body)).toString();
  }

  /** Within single quotes a POSIX shell leaves everything as it is, but for these themselves. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
