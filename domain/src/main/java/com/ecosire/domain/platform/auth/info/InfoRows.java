package com.ecosire.domain.platform.auth.info;

import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Option.alsoAt;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.cached;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.ModuleApi;
import java.time.Duration;

/** The rows of what can be asked. */
public final class InfoRows {
  private InfoRows() {}

  /** Adds the rows to the table of the module. */
  public static ModuleApi add(ModuleApi api, Asking asking, Introspection introspection) {
    return api.command(
            "exchangeKey",
            one(KeyToken.class),
            "Swap the API key of the call for an access token of 15 minutes",
            introspection::exchange,
            at("/auth/token"),
            needs(USER))
        .query(
            "csrf",
            one(CsrfToken.class),
            "A token for unsafe calls by cookie",
            asking::csrf,
            publicly(),
            cached(Duration.ZERO))
        .query(
            "introspect",
            AskedToken.class,
            one(KnownToken.class),
            "What a token of the organization stands for (RFC 7662)",
            introspection::introspect,
            via("POST"))
        .query(
            "userinfo",
            one(UserInfo.class),
            "Who calls, and what the roles allow",
            asking::user,
            needs(USER),
            personally())
        .query(
            "jwks",
            one(KeySet.class),
            "The public keys by which access tokens are verified (RFC 7517)",
            asking::keys,
            publicly(),
            alsoAt("/.well-known/jwks.json"),
            cached(Duration.ofHours(1)))
        .query(
            "signInOptions",
            AskedOptions.class,
            one(SignInOptions.class),
            "What a sign-in page offers",
            asking::options,
            at("/auth/options"),
            publicly());
  }
}
