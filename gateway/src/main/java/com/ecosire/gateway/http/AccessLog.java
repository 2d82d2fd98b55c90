package com.ecosire.gateway.http;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.json.Instants;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.gateway.observe.LineWriter;
import com.ecosire.gateway.settings.Settings;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One line for each answer: who, what, how it ended. It has neither queries, which may hold
 * anything, nor headers, bodies or credentials.
 */
public final class AccessLog implements Ending {
  private final Settings.Log settings;
  private final LineWriter lines;

  /** Logs in the form of the settings, if at all. */
  public AccessLog(Settings.Log settings, LineWriter lines) {
    this.settings = settings;
    this.lines = lines;
  }

  @Override
  public void note(Exchange exchange, RoutingRequest http, RoutingResponse response) {
    if (!settings.access()) {
      return;
    }
    Line line =
        new Line(
            exchange,
            http.context().get(Request.class).map(Request::caller),
            response.status().code(),
            response.bytesWritten(),
            System.nanoTime() - exchange.begun());
    lines.write(settings.form() == Settings.Log.Form.JSON ? line::json : line::text);
  }

  /** What a line tells; made into text by the thread that writes it. */
  private record Line(
      Exchange exchange, Optional<Caller> caller, int status, long bytes, long nanos) {

    private String who() {
      return caller.map(Line::who).orElse("-");
    }

    private static String who(Caller caller) {
      String name = caller.kind() == Caller.Kind.ANONYMOUS ? "-" : caller.name();
      return caller.id().map(UUID::toString).orElse(name);
    }

    private double millis() {
      return Math.round(nanos / 1e5) / 10.0;
    }

    void text(StringBuilder out) {
      out.append(Instants.text(exchange.at()))
          .append(' ')
          .append(exchange.origin().address())
          .append(' ')
          .append(who())
          .append(" \"")
          .append(exchange.method())
          .append(' ')
          .append(exchange.path())
          .append("\" ")
          .append(status)
          .append(' ')
          .append(bytes)
          .append(' ')
          .append(millis())
          .append("ms ")
          .append(exchange.origin().requestId());
    }

    void json(StringBuilder out) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("at", Instants.text(exchange.at()));
      members.put("log", "access");
      members.put("address", exchange.origin().address());
      members.put("caller", who());
      members.put("method", exchange.method());
      members.put("path", exchange.path());
      members.put("status", status);
      members.put("bytes", bytes);
      members.put("millis", millis());
      members.put("requestId", exchange.origin().requestId());
      exchange.traceId().ifPresent(trace -> members.put("traceId", trace));
      members.put("userAgent", exchange.origin().userAgent());
      out.append(JsonText.write(members));
    }
  }
}
