package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.values.Flow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The API keys of organizations. */
public final class ApiKeys extends Store<ApiKey, ApiKeyInput> {
  private static final Flow<KeyStatus> FLOW =
      Flow.of("api key", KeyStatus.class)
          .from(KeyStatus.ACTIVE, KeyStatus.ROTATING, KeyStatus.EXPIRED, KeyStatus.REVOKED)
          .from(KeyStatus.ROTATING, KeyStatus.ACTIVE, KeyStatus.EXPIRED, KeyStatus.REVOKED);

  private final KeyHash hashes;
  private final Organizations organizations;
  private final KeyRules rules;

  ApiKeys(KeyHash hashes, Organizations organizations, KeyRules rules) {
    super(
        records(ApiKey.class, ApiKeyInput.class)
            .list(
                listing()
                    .search("name", "prefix")
                    .filter(
                        "environment",
                        "scope",
                        "status",
                        "createdById",
                        "expiresAt",
                        "lastUsedAt",
                        "createdAt")
                    .sort("name", "expiresAt", "lastUsedAt", "createdAt", "updatedAt"))
            .filtered("status", KeyStatus.JPQL)
            .computed(
                "status",
                (keys, call) -> keys.forEach(key -> key.status = key.statusAt(call.now())),
                "expiresAt",
                "previousValidUntil",
                "revokedAt"));
    this.hashes = hashes;
    this.organizations = organizations;
    this.rules = rules;
  }

  /** Makes a key without limits of modules and addresses; the answer shows its text. */
  public ApiKey issue(String name, KeyEnvironment environment, KeyScope scope, Call call) {
    ApiKeyInput input = new ApiKeyInput();
    input.name = name;
    input.environment = environment;
    input.scope = scope;
    return create(input, call);
  }

  @Override
  public ApiKey create(ApiKeyInput input, Call call) {
    return shown(super.create(input, call), call);
  }

  @Override
  protected void check(Change<ApiKey, ApiKeyInput> change) {
    if (change.changes(input -> input.scope) || change.changes(input -> input.modules)) {
      KeyRules.requireNotWider(change.after(), change.call().caller());
    }
    rules.check(change);
    if (change.isNew()) {
      requireRoom(change.call());
    } else if (change.changes(input -> input.expiresAt)) {
      requireAlive(change.record(), change.call().now());
    }
  }

  /** What has ended does not come back to life by another expiry. */
  private static void requireAlive(ApiKey key, Instant now) {
    FLOW.step(key.statusAt(now), KeyStatus.EXPIRED, "given another expiry");
  }

  private void requireRoom(Call call) {
    Plan plan = organizations.ownLocked(call).plan();
    if (plan.apiKeys() == null) {
      return;
    }
    long working =
        where(
                "r.revokedAt is null and (r.input.expiresAt is null or r.input.expiresAt > :now)",
                call)
            .with("now", call.now())
            .count();
    if (working >= plan.apiKeys()) {
      throw Problems.refusal(
          ProblemCode.PLAN_LIMIT,
          "The plan " + plan.code() + " allows " + plan.apiKeys() + " working API keys");
    }
  }

  @Override
  protected void applied(Change<ApiKey, ApiKeyInput> change) {
    if (change.isNew()) {
      change.record().createdById = change.call().caller().person().orElse(null);
      change.record().take(KeyText.make(change.after().environment.prefix()), hashes);
    }
    if (change.changes(input -> input.expiresAt)) {
      // Its new end is told of anew.
      change.record().noticedDays = null;
    }
  }

  @Override
  protected void stored(Change<ApiKey, ApiKeyInput> change) {
    if (change.isNew()) {
      change.call().emit(ApiKeysModule.CREATED, change.record());
    } else {
      change.call().changesRights();
    }
  }

  @Override
  protected void removing(ApiKey key, Call call) {
    KeyStatus status = key.statusAt(call.now());
    if (status != KeyStatus.REVOKED && status != KeyStatus.EXPIRED) {
      throw Problems.invalidState("api key", status, "deleted before it is revoked or expired");
    }
    call.changesRights();
  }

  /** Gives a key a new text; the old one works for a day. The answer shows the new one. */
  ApiKey rotate(UUID id, RotateKey wanted, Call call) {
    ApiKey key = change(id, call);
    FLOW.step(key.statusAt(call.now()), KeyStatus.ROTATING, "rotated");
    KeyRules.requireNotWider(key.input, call.caller());
    Optional<Instant> expiry = Optional.ofNullable(wanted.expiresAt());
    expiry.ifPresent(end -> KeyRules.requireFuture(end, call.now()));
    key.retire(call.now());
    key.input.expiresAt = expiry.orElse(key.input.expiresAt);
    expiry.ifPresent(end -> key.noticedDays = null);
    key.take(KeyText.make(key.input.environment.prefix()), hashes);
    key.touch(call.now());
    call.emit(ApiKeysModule.ROTATED, key);
    call.changesRights();
    return shown(fill(key, call), call);
  }

  /** Written first, so that the answer has the version that the record has then. */
  private static ApiKey shown(ApiKey key, Call call) {
    call.session().flush();
    return key.shown();
  }

  /** Ends the day in which the old key of a rotation works. */
  ApiKey endOverlap(UUID id, Call call) {
    ApiKey key = change(id, call);
    KeyStatus status = key.statusAt(call.now());
    if (status != KeyStatus.ROTATING) {
      throw Problems.invalidState("api key", status, "freed from an old key: there is none");
    }
    key.previousHash = null;
    key.previousValidUntil = call.now();
    key.touch(call.now());
    call.changesRights();
    return fill(key, call);
  }

  /** Takes a key back for good, with the old one of a rotation. */
  ApiKey revoke(UUID id, RevokeKey wanted, Call call) {
    ApiKey key = change(id, call);
    FLOW.step(key.statusAt(call.now()), KeyStatus.REVOKED, "revoked");
    key.revokedAt = call.now();
    key.revokedReason = wanted.reason();
    key.touch(call.now());
    call.emit(ApiKeysModule.REVOKED, key);
    call.changesRights();
    return fill(key, call);
  }

  /** Takes back the keys of a user who leaves the organization. */
  void revokeAllOf(User user, Call call) {
    List<ApiKey> own =
        where("r.createdById = :user and r.revokedAt is null", call)
            .with("user", user.id())
            .locked()
            .all();
    own.stream()
        .filter(key -> key.statusAt(call.now()).works())
        .forEach(key -> revoke(key.id(), new RevokeKey("The user who made it was removed"), call));
  }

  /** All keys, or those of an environment; null stands for all. */
  List<ApiKey> ofEnvironment(KeyEnvironment environment, Call call) {
    return environment == null
        ? where("r.id is not null", call).all()
        : where("r.input.environment = :environment", call).with("environment", environment).all();
  }

  /** The key that makes the call; 404 where a person calls. */
  CurrentKey current(Call call) {
    Caller caller = call.caller();
    UUID id =
        caller
            .id()
            .filter(known -> caller.kind() == Caller.Kind.API_KEY)
            .orElseThrow(() -> Problems.notFound("api key of this call"));
    return CurrentKey.of(get(id, call), call);
  }
}
