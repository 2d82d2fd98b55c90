package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.platform.webhooks.deliveries.DeliveryAttempt;
import java.util.List;
import java.util.UUID;

/**
 * A delivery that this node may send for a while.
 *
 * @param holder says whose it is
 * @param attempts those that were made before
 * @param address where it goes, with what it is signed with
 */
public record Due(
    UUID id, UUID holder, Letter letter, List<DeliveryAttempt> attempts, Address address) {
  /** What is told. */
  public record Letter(String key, String type, String body) {}

  /** Neither secrets nor what is told belong in a log. */
  @Override
  public String toString() {
    return "webhook delivery " + id;
  }
}
