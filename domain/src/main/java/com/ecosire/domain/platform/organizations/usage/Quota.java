package com.ecosire.domain.platform.organizations.usage;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/** How much of something is used up. */
@Doc("How much of something is used up; without a limit there is neither a limit nor a remainder")
public record Quota(
    @Doc("What is used") @NotNull Long used,
    @Doc("What can be used") Long limit,
    @Doc("What is left") Long remaining,
    @Doc("When all is there again; null for what does not come back by itself") Instant resetAt) {
  /** Uses of something that can be used up. */
  static Quota of(long used, Optional<Long> limit, Optional<Instant> resetAt) {
    return new Quota(
        used,
        limit.orElse(null),
        limit.map(most -> Math.max(0, most - used)).orElse(null),
        resetAt.orElse(null));
  }
}
