package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.platform.webhooks.catalog.EventPatterns;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What clients set of an endpoint. */
@Embeddable
@Doc("What clients set of an endpoint")
public class WebhookEndpointInput {
  @Doc(
      value = "Where events are sent, by https to a public address",
      example = "https://hooks.example.com/ecosire")
  @Is(Scalar.URL)
  @NotNull
  String url;

  @Doc(value = "What it is for", example = "Books orders in the warehouse")
  @Size(max = 200)
  String description;

  @Doc(value = "Names of events, * for all of them, or a prefix such as order.*", example = "*")
  @NotNull
  @Pattern(regexp = EventPatterns.FORM)
  @Size(min = 1, max = 200)
  @Length(80)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> events;

  @Doc(
      value =
          "At most 10 own headers of each request, as an object of names and values; values are"
              + " shown masked, and a masked one that is sent leaves the value as it is",
      example = "{\"X-Tenant\": \"***\"}")
  @Convert(converter = JsonColumn.Free.class)
  Json headers;

  @Doc("Whether it is sent events")
  @Enumerated(EnumType.STRING)
  EndpointStatus status = EndpointStatus.ENABLED;
}
