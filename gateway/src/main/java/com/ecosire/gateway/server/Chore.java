package com.ecosire.gateway.server;

import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.auth.AuthModule;
import com.ecosire.gateway.pipeline.Chain;
import com.ecosire.gateway.pipeline.KeptAnswers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Work that one node does in each interval.
 *
 * @param name under which it is leased
 * @param every the time from one run to the next
 */
record Chore(String name, Duration every, Work work) {
  private static final System.Logger LOG = System.getLogger(Chore.class.getName());
  private static final int BATCH = 1000;

  /** Transactions of one organization in one run at most; the rest waits for the next one. */
  private static final int MOST = 1000;

  /** Whether the work is still this node's own; asked between its parts. */
  @FunctionalInterface
  interface Lease {
    boolean holds() throws SQLException;
  }

  /** Does the work; whether all of it went well. */
  @FunctionalInterface
  interface Work {
    boolean run(Lease lease) throws SQLException;
  }

  /** Removes kept answers whose time is over. */
  static Chore sweeping(KeptAnswers answers, Clock clock) {
    return new Chore(
        "answers.sweep",
        Duration.ofMinutes(10),
        lease -> {
          while (lease.holds() && answers.sweep(clock.instant()) == BATCH) {
            // there is more
          }
          return true;
        });
  }

  /** Changes signing keys in time, and removes what is left of old sign-ins. */
  static List<Chore> ofSignIns(AuthModule auth, Clock clock) {
    return List.of(
        new Chore(
            "auth.rotateKeys",
            Duration.ofMinutes(30),
            lease -> {
              auth.keys().rotate();
              return true;
            }),
        new Chore(
            "auth.sweep",
            Duration.ofMinutes(10),
            lease -> {
              while (lease.holds() && auth.sweep(clock.instant()) >= BATCH) {
                // there is more
              }
              return true;
            }));
  }

  /** The work of a module, organization by organization, or for one alone. */
  static Chore of(Job job, Chain chain, Tenantry tenantry) {
    Work all =
        lease ->
            tenantry.all(
                job.operation().module(), organization -> run(job, chain, organization, lease));
    return new Chore(
        job.name(),
        job.every(),
        job.only()
            .<Work>map(organization -> lease -> run(job, chain, organization.get(), lease))
            .orElse(all));
  }

  private static boolean run(Job job, Chain chain, UUID organization, Lease lease)
      throws SQLException {
    try {
      for (int i = 0; i < MOST && lease.holds(); i++) {
        if (!chain.work(job, organization).more()) {
          return true;
        }
      }
      return true;
    } catch (RuntimeException e) {
      // The others need not wait for this one.
      LOG.log(System.Logger.Level.WARNING, job.name() + " failed for " + organization, e);
      return false;
    }
  }
}
