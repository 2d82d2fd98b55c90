package com.ecosire.domain.platform.auth.federation;

import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.redirect;

import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.auth.AuthEvents;

/** The rows of signing in at a provider. They change something although browsers follow links. */
public final class FederationRows {
  private FederationRows() {}

  /** What carries the rows out. */
  public record Handlers(Departures departures, Arrivals arrivals) {}

  /** Adds the rows to the table of the module. */
  public static ModuleApi add(ModuleApi api, Handlers handlers) {
    return api.command(
            "startLogin",
            StartLogin.class,
            redirect(),
            "Send the browser to sign in at an identity provider",
            handlers.departures::start,
            at("/auth/login"),
            via("GET"),
            publicly(),
            perMinute(30))
        .command(
            "callback",
            Returned.class,
            redirect(),
            "Take the browser back from the identity provider, and send it on with a code",
            handlers.arrivals::callback,
            via("GET"),
            publicly(),
            perMinute(30),
            audited(),
            emits(AuthEvents.REGISTERED, AuthEvents.SESSION_REVOKED));
  }
}
