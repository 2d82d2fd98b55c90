package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.platform.status.incidents.IncidentUpdates;
import com.ecosire.domain.platform.status.incidents.Incidents;
import com.ecosire.domain.platform.webhooks.queue.Carrier;
import com.ecosire.domain.secrecy.MasterKey;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** All who are told, and those who want to be. */
public final class Subscribers {
  private final Subscribing subscribing;
  private final Telling telling;
  private final Posting posting;

  /**
   * What they stand on.
   *
   * @param key seals the tokens of messages
   * @param carrier sends to webhooks
   * @param source the database, asked for no earlier than a call comes
   */
  public record Foundation(
      Subscribing.Parts subscribing,
      Incidents incidents,
      IncidentUpdates updates,
      MasterKey key,
      Supplier<Carrier> carrier,
      Supplier<DataSource> source) {}

  /** On a foundation. */
  public Subscribers(Foundation on) {
    Tokens tokens = new Tokens(on.key);
    subscribing = new Subscribing(on.subscribing, tokens);
    telling =
        new Telling(new Telling.Parts(on.incidents, on.updates, on.subscribing.mails(), tokens));
    posting =
        new Posting(
            new Posting.Parts(
                on.incidents, on.updates, on.subscribing.mails(), tokens, on.carrier, on.source));
  }

  /** Takes them on, and lets them go. */
  public Subscribing subscribing() {
    return subscribing;
  }

  /** Tells them. */
  public Telling telling() {
    return telling;
  }

  /** Posts to those that are programs. */
  public Posting posting() {
    return posting;
  }
}
