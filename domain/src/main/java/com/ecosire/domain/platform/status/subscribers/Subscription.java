package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.store.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is told, or wants to be.
 *
 * @param components none means all
 */
record Subscription(
    UUID id,
    Optional<String> email,
    Optional<String> webhookUrl,
    String locale,
    List<UUID> components,
    Optional<Instant> confirmedAt) {
  static final String COLUMNS = "id, email, webhookUrl, locale, componentIds, confirmedAt";

  static Subscription read(Row row) throws SQLException {
    List<UUID> components =
        ((List<?>) JsonText.parse(row.text("componentIds")))
            .stream().map(id -> UUID.fromString((String) id)).toList();
    return new Subscription(
        row.id("id"),
        row.optionalText("email"),
        row.optionalText("webhookUrl"),
        row.text("locale"),
        components,
        row.optionalTime("confirmedAt"));
  }

  /** Whether it is to be told of what some components are about; none means all. */
  boolean isAbout(List<UUID> others) {
    return components.isEmpty()
        || others.isEmpty()
        || components.stream().anyMatch(others::contains);
  }

  String target() {
    return email.or(() -> webhookUrl).orElseThrow();
  }
}
