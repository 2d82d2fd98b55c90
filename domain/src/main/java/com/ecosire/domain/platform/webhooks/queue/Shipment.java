package com.ecosire.domain.platform.webhooks.queue;

import java.util.List;
import java.util.Map;

/**
 * A request as it is sent.
 *
 * @param headers most have one value
 */
public record Shipment(String url, Map<String, List<String>> headers, String body) {
  /** Headers can hold tokens. */
  @Override
  public String toString() {
    return "a request to " + url;
  }
}
