package com.ecosire.domain.operation;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Work that a module does by itself, for one organization after the other; one run in each interval
 * on any number of nodes. A run that fails is tried again.
 *
 * @param operation the work as the chain carries it out; not among the operations of the catalog
 * @param every the time from one run to the next
 * @param only the one organization that it works for, where it does not for all
 */
public record Job(
    Operation<Void, Progress> operation, Duration every, Optional<Supplier<UUID>> only) {
  /** The name, which the audit shows: {@code audit.removeOld}. */
  public String name() {
    return operation.id();
  }

  /** Does a bounded part of the work, in one transaction. */
  @FunctionalInterface
  public interface Work {
    /** Works for the organization of the call. */
    Progress run(Call call);
  }

  /**
   * What one transaction of the work did.
   *
   * @param changed how much it changed; it is audited where that is not 0
   * @param more whether there is more to do at once
   */
  @Doc("What one transaction of a job did")
  public record Progress(
      @Doc("How much it changed") @NotNull Long changed,
      @Doc("Whether there is more to do at once") @NotNull Boolean more) {
    /** There was nothing to do. */
    public static final Progress NOTHING = new Progress(0L, false);
  }
}
