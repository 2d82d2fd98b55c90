package com.ecosire.gateway.server;

import com.ecosire.domain.caller.Caller;
import com.ecosire.gateway.http.Admission;
import com.ecosire.gateway.live.LiveEvents;
import com.ecosire.gateway.live.Places;
import com.ecosire.gateway.live.SocketVisits;
import com.ecosire.gateway.net.ClientAddress;
import com.ecosire.gateway.security.Browsers;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.usage.Usage;
import com.ecosire.graphql.GraphqlSettings;
import java.util.Optional;
import java.util.function.Function;

/**
 * What clients that stay connected are told, and how they come in.
 *
 * @param events what they are told
 * @param door how they come in
 */
record Listening(Settings settings, LiveEvents events, Door door) {
  /**
   * How clients come in that do not by requests.
   *
   * @param present who a caller is now
   */
  record Door(
      Browsers callers,
      Function<Caller, Optional<Caller>> present,
      Admission admission,
      Usage usage) {}

  /** The settings of GraphQL with all that. */
  GraphqlSettings in(GraphqlSettings graphql) {
    SocketVisits.Parts parts =
        new SocketVisits.Parts(
            door.callers,
            door.present,
            new ClientAddress(settings.http().trustedProxies()),
            door.admission,
            new Places(settings.subscriptions()),
            door.usage);
    return graphql.withEvents(
        events, new SocketVisits(parts), settings.subscriptions().perSocket());
  }
}
