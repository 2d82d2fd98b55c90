package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.withProvenEmail;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.organizations.Organizations;
import java.util.Set;
import java.util.function.Supplier;

/** Keys for calls from server to server. */
public final class ApiKeysModule implements BusinessModule {
  /** A key was made. */
  public static final Event<ApiKey> CREATED =
      event("api_key.created", ApiKey.class, "An API key was made");

  /** A key was given a new text. */
  public static final Event<ApiKey> ROTATED =
      event("api_key.rotated", ApiKey.class, "An API key was rotated");

  /** A key was taken back. */
  public static final Event<ApiKey> REVOKED =
      event("api_key.revoked", ApiKey.class, "An API key was revoked");

  private final ApiKeys keys;

  /**
   * The module.
   *
   * @param hashes how keys are stored
   * @param modules the names of all modules, asked when a key is limited to some
   */
  public ApiKeysModule(KeyHash hashes, Organizations organizations, Supplier<Set<String>> modules) {
    keys = new ApiKeys(hashes, organizations, new KeyRules(modules));
  }

  /** The keys, for the server's own use. */
  public ApiKeys keys() {
    return keys;
  }

  @Override
  public ModuleApi api() {
    return module(
            "api-keys",
            Area.PLATFORM,
            "Keys for server-to-server calls, their scope, rotation, usage and request log",
            resource("/api-keys", keys, "an API key")
                .list()
                .get()
                .create(needs(ADMIN), withProvenEmail(), emits(CREATED))
                .update(needs(ADMIN))
                .delete(needs(ADMIN))
                .itemCommand(
                    "rotate",
                    RotateKey.class,
                    one(ApiKey.class),
                    "Give a key a new text, shown once; the old one works for 24 more hours",
                    keys::rotate,
                    needs(ADMIN),
                    emits(ROTATED))
                .itemCommand(
                    "endOverlap",
                    one(ApiKey.class),
                    "Make the old key of a rotation invalid at once",
                    keys::endOverlap,
                    needs(ADMIN))
                .itemCommand(
                    "revoke",
                    RevokeKey.class,
                    one(ApiKey.class),
                    "Make a key, and the old one of a rotation, invalid for good",
                    keys::revoke,
                    needs(ADMIN),
                    emits(REVOKED))
                .query(
                    "current",
                    one(CurrentKey.class),
                    "Describe the key that makes the call",
                    keys::current,
                    needs(USER)))
        .raises(CREATED, ROTATED, REVOKED);
  }
}
