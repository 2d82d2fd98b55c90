package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.withProvenEmail;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.apikeys.usage.AskUsage;
import com.ecosire.domain.platform.apikeys.usage.FindRequests;
import com.ecosire.domain.platform.apikeys.usage.KeyUsage;
import com.ecosire.domain.platform.apikeys.usage.LoggedRequest;
import com.ecosire.domain.platform.apikeys.usage.OldCounts;
import com.ecosire.domain.platform.apikeys.usage.RequestDetails;
import com.ecosire.domain.platform.apikeys.usage.RequestLine;
import com.ecosire.domain.platform.apikeys.usage.RequestLog;
import com.ecosire.domain.platform.apikeys.usage.WrittenAudit;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.users.UserEvents;
import java.time.Duration;
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

  /** A production key expires in 14 or in 3 days. */
  public static final Event<ApiKey> EXPIRING =
      event("api_key.expiring", ApiKey.class, "A production key expires in 14 or in 3 days");

  private final ApiKeys keys;
  private final KeyUses uses;
  private final RequestLog log;
  private final ExpiryNotices notices;

  /**
   * What the module stands on.
   *
   * @param hashes how keys are stored
   * @param modules the names of all modules, asked when a key is limited to some
   * @param audit knows what requests wrote into the audit
   */
  public record Foundation(
      KeyHash hashes,
      OrganizationsModule organizations,
      Supplier<Set<String>> modules,
      WrittenAudit audit) {}

  /** The module on a foundation. */
  public ApiKeysModule(Foundation on) {
    keys = new ApiKeys(on.hashes, on.organizations.organizations(), new KeyRules(on.modules));
    log = new RequestLog(on.audit);
    uses = new KeyUses(keys, log, on.organizations.dailyCalls());
    notices = new ExpiryNotices(keys);
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
            used(lived()))
        .stores(LoggedRequest.class)
        .job("removeOldRequests", Duration.ofDays(1), log::removeOld)
        .job("removeOldCounts", Duration.ofDays(1), OldCounts::remove)
        .job("tellOfExpiry", Duration.ofHours(1), notices::send)
        .raises(CREATED, ROTATED, REVOKED, EXPIRING)
        .on(UserEvents.REMOVING, keys::revokeAllOf);
  }

  private Resource<ApiKey, ApiKeyInput> lived() {
    return resource("/api-keys", keys, "an API key")
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
            emits(REVOKED));
  }

  private Resource<ApiKey, ApiKeyInput> used(Resource<ApiKey, ApiKeyInput> keysOf) {
    return keysOf
        .itemQuery(
            "usage",
            AskUsage.class,
            one(KeyUsage.class),
            "What a key was used for: requests and errors by time, status and operation",
            uses::usage)
        .itemQuery(
            "requests",
            FindRequests.class,
            paged(RequestLine.class),
            "The requests that were made with a key, newest first; kept for 90 days",
            uses::requests)
        .query(
            "request",
            one(RequestDetails.class),
            "All that is known of a request, with the entries of the audit that it wrote",
            uses::request,
            at("/api-keys/{id}/requests/{requestId}"))
        .query(
            "usageSummary",
            AskSummary.class,
            one(UsageSummary.class),
            "What all keys of the organization were used for, the busiest first",
            uses::summary)
        .query(
            "current",
            one(CurrentKey.class),
            "Describe the key that makes the call",
            keys::current,
            needs(USER));
  }
}
