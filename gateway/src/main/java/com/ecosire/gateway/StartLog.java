package com.ecosire.gateway;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.gateway.server.Gateway;
import com.ecosire.gateway.settings.SettingsReader;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the server says of itself when it starts. */
final class StartLog {
  private static final System.Logger LOG = System.getLogger(StartLog.class.getName());

  private final SettingsReader.Effective effective;

  StartLog(SettingsReader.Effective effective) {
    this.effective = effective;
  }

  /** The configuration in effect, a line for each group. */
  void configuration() {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String line : effective.lines()) {
      String group = line.substring(0, line.indexOf('.'));
      groups.merge(group, line.substring(group.length() + 1), (all, next) -> all + ", " + next);
    }
    groups.forEach((group, values) -> LOG.log(Level.INFO, "Settings of " + group + ": " + values));
  }

  /** What the server offers, once it does. */
  void ready(Gateway gateway) {
    Catalog catalog = gateway.catalog();
    String modules =
        catalog.modules().stream().map(module -> module.name()).collect(Collectors.joining(", "));
    LOG.log(Level.INFO, catalog.modules().size() + " modules: " + modules);
    LOG.log(
        Level.INFO,
        catalog.operations().size() + " operations and " + catalog.events().size() + " events");
    LOG.log(
        Level.INFO, "Surfaces: REST at /api, GraphQL at /graphql, pages at /docs and /graphiql");
    LOG.log(Level.INFO, "Database: " + gateway.databasePlace());
    LOG.log(Level.INFO, "Ready after " + uptime() + " ms on port " + gateway.port());
  }

  private static long uptime() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  /** Where to go next, and with which keys. */
  String welcome(Gateway gateway) {
    String base = "http://localhost:" + gateway.port();
    StringBuilder text = new StringBuilder();
    text.append("\nECOSIRE API gateway is ready\n");
    text.append("  REST      ").append(base).append("/api  (").append(base).append("/docs)\n");
    text.append("  GraphQL   ").append(base).append("/graphql  (").append(base);
    text.append("/graphiql)\n  Health    ").append(base).append("/health/ready\n");
    text.append("  Measures  http://localhost:").append(gateway.adminPort()).append("/metrics\n");
    gateway
        .stripeStandIn()
        .ifPresent(page -> text.append("  Payments  " + page + "  (a stand-in for Stripe)\n"));
    if (!gateway.firstKeys().isEmpty()) {
      text.append("Keys (also in ").append(effective.settings().data().folder());
      text.append("/demo.env)\n");
      gateway.firstKeys().forEach((name, key) -> text.append("  " + name + "=" + key + "\n"));
    }
    return text.toString();
  }
}
