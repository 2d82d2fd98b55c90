package com.ecosire.gateway.http;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Caller;
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
public final class AccessLog {
  private final Settings.Log settings;
  private final LineWriter lines;

  /** Logs in the form of the settings, if at all. */
  public AccessLog(Settings.Log settings, LineWriter lines) {
    this.settings = settings;
    this.lines = lines;
  }

  private record Line(
      Exchange exchange, Optional<Caller> caller, int status, long bytes, double millis) {}

  void note(Exchange exchange, RoutingRequest http, RoutingResponse response) {
    if (!settings.access()) {
      return;
    }
    Line line =
        new Line(
            exchange,
            http.context().get(Request.class).map(Request::caller),
            response.status().code(),
            response.bytesWritten(),
            (System.nanoTime() - exchange.begun()) / 1e6);
    // Made into text by the thread that writes it.
    lines.write(() -> settings.form() == Settings.Log.Form.JSON ? json(line) : text(line));
  }

  private static String who(Line line) {
    return line.caller
        .map(caller -> caller.id().map(UUID::toString).orElseGet(() -> word(caller)))
        .orElse("-");
  }

  private static String word(Caller caller) {
    return caller.kind() == Caller.Kind.ANONYMOUS ? "-" : caller.name();
  }

  private static String text(Line line) {
    Exchange exchange = line.exchange;
    return "%s %s %s \"%s %s\" %d %d %.1fms %s"
        .formatted(
            Instants.text(exchange.at()),
            exchange.origin().address(),
            who(line),
            exchange.method(),
            exchange.path(),
            line.status,
            line.bytes,
            line.millis,
            exchange.origin().requestId());
  }

  private static String json(Line line) {
    Exchange exchange = line.exchange;
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("at", Instants.text(exchange.at()));
    members.put("log", "access");
    members.put("address", exchange.origin().address());
    members.put("caller", who(line));
    members.put("method", exchange.method());
    members.put("path", exchange.path());
    members.put("status", line.status);
    members.put("bytes", line.bytes);
    members.put("millis", Math.round(line.millis * 10) / 10.0);
    members.put("requestId", exchange.origin().requestId());
    exchange.traceId().ifPresent(trace -> members.put("traceId", trace));
    members.put("userAgent", exchange.origin().userAgent());
    return JsonText.write(members);
  }
}
