package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The key that makes the call. */
@Doc("The key that makes the call")
record CurrentKey(
    @Doc("Id of the key") @NotNull UUID id,
    @Doc(value = "What it is for", example = "Web shop") @NotNull String name,
    @Doc("Where it is used") @NotNull KeyEnvironment environment,
    @Doc("What it opens at most") @NotNull KeyScope scope,
    @Doc(value = "Modules that it is limited to; empty means all", example = "contacts") @NotNull
        List<String> modules,
    @Doc("The organization that it belongs to") @NotNull UUID organizationId,
    @Doc("When it stops working") Instant expiresAt,
    @Doc("Whether the call was made with the old key of a rotation") boolean previousKey,
    @Doc("The calls of a minute") RateLimit rateLimit,
    @Doc("The calls of the day (UTC) of the organization; null without a limit")
        DailyQuota dailyQuota) {
  /** The calls of a minute. */
  @Doc("The calls of a minute, as the headers of the answer tell them")
  record RateLimit(
      @Doc("Calls that can be made") @NotNull Integer limit,
      @Doc("Calls that are left") @NotNull Integer remaining,
      @Doc("When all are there again if nobody calls") @NotNull Instant resetAt) {
    static RateLimit of(LimitState state) {
      return new RateLimit(
          Math.toIntExact(state.limit()), Math.toIntExact(state.remaining()), state.resetAt());
    }
  }

  /** The calls of a day. */
  @Doc("The calls of a day, as the headers of the answer tell them")
  record DailyQuota(
      @Doc("Calls that can be made") @NotNull Long limit,
      @Doc("Calls that are left") @NotNull Long remaining,
      @Doc("When the count begins anew") @NotNull Instant resetAt) {
    static DailyQuota of(LimitState state) {
      return new DailyQuota(state.limit(), state.remaining(), state.resetAt());
    }
  }

  static CurrentKey of(ApiKey key, Call call) {
    ApiKeyInput input = key.input;
    return new CurrentKey(
        key.id(),
        input.name,
        input.environment,
        input.scope,
        input.modules,
        key.organizationId(),
        input.expiresAt,
        call.caller().previousKey(),
        call.limit("general").map(RateLimit::of).orElse(null),
        call.limit("daily").map(DailyQuota::of).orElse(null));
  }
}
