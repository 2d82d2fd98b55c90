package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.endpoints.EndpointSecrets;
import com.ecosire.domain.platform.webhooks.endpoints.OwnHeaders;
import com.ecosire.domain.platform.webhooks.signing.LicenseSecrets;
import com.ecosire.domain.platform.webhooks.signing.SignedEvent;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An endpoint as it is sent to.
 *
 * @param headers its own ones, with their values
 * @param secrets the newest first
 * @param licenseSecrets those of the organization
 */
public record Address(
    Key key,
    String url,
    Map<String, String> headers,
    List<String> secrets,
    List<String> licenseSecrets,
    State state) {
  private static final String READ =
      "SELECT url, status, ending, sealedSecret, sealedPrevious, previousSecretValidUntil,"
          + " sealedHeaders, consecutiveFailures FROM webhook_endpoint WHERE organizationId = ? AND"
          + " id = ?";

  /** Which endpoint it is. */
  public record Key(UUID organization, UUID endpoint) {}

  /** Whether anything is sent there, and how it went last. */
  record State(boolean open, boolean failing) {}

  /** Reads endpoints with what is sealed in them. */
  public record Book(EndpointSecrets seals, Supplier<LicenseSecrets> licenses) {
    /** One of them, if there is one. */
    public Optional<Address> find(Sql sql, Key key, Instant now) {
      List<String> licensing = licenses.get().of(key.organization, sql);
      return sql.first(READ, row -> read(row, key, licensing, now), key.organization, key.endpoint);
    }

    private Address read(Row row, Key key, List<String> licensing, Instant now)
        throws SQLException {
      List<String> secrets = new ArrayList<>();
      open(row, "sealedSecret", key).ifPresent(secrets::add);
      if (row.optionalTime("previousSecretValidUntil").filter(now::isBefore).isPresent()) {
        open(row, "sealedPrevious", key).ifPresent(secrets::add);
      }
      Map<String, String> headers =
          open(row, "sealedHeaders", key).map(OwnHeaders::parse).orElse(Map.of());
      boolean open = row.text("status").equals("ENABLED") && row.optionalText("ending").isEmpty();
      State state = new State(open, row.number("consecutiveFailures") > 0);
      return new Address(key, row.text("url"), headers, secrets, licensing, state);
    }

    private Optional<String> open(Row row, String column, Key key) throws SQLException {
      return row.optionalBytes(column).flatMap(bytes -> seals.open(bytes, key.endpoint));
    }
  }

  /** A request, signed at a time. */
  public Shipment pack(UUID delivery, Due.Letter letter, Instant now) {
    SignedEvent signed =
        new SignedEvent(letter.key(), letter.type(), letter.body(), secrets, licenseSecrets);
    Map<String, List<String>> all = new LinkedHashMap<>(signed.headers(delivery, now));
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return new Shipment(url, all, letter.body());
  }

  /** The headers of a request as clients may see them. */
  public Json shown(Shipment shipment) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shipment
        .headers()
        .forEach(
            (name, values) ->
                shown.put(
                    name, headers.containsKey(name) ? OwnHeaders.MASK : String.join(", ", values)));
    return new Json(JsonText.write(shown));
  }

  /** Secrets do not belong in a log. */
  @Override
  public String toString() {
    return "endpoint " + key.endpoint;
  }
}
