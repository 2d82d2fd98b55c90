package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;

/**
 * The seats of an organization's plan: users, but for those who only buy, and invitations that are
 * pending.
 */
public final class Seats {
  private static final String TAKEN =
      "SELECT (SELECT COUNT(*) FROM membership WHERE organizationId = ? AND role <> 'customer') +"
          + " (SELECT COUNT(*) FROM invitation WHERE organizationId = ? AND userId IS NULL AND"
          + " acceptedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?) AS seats";

  private final Organizations organizations;

  /** The seats of all organizations. */
  public Seats(Organizations organizations) {
    this.organizations = organizations;
  }

  /**
   * Refuses (409) one more person than the plan has seats for. Of two calls at once, one waits for
   * the other, so that they cannot both take the last.
   */
  public void requireOne(Call call) {
    Plan plan = organizations.ownLocked(call).plan();
    if (plan.seats() != null && taken(call) >= plan.seats()) {
      throw Problems.refusal(
          ProblemCode.SEAT_LIMIT_REACHED,
          "The plan " + plan.code() + " has " + plan.seats() + " seats, and all are taken");
    }
  }

  private static long taken(Call call) {
    call.session().flush();
    return Sql.of(call.session())
        .first(
            TAKEN, row -> row.number("seats"), call.organization(), call.organization(), call.now())
        .orElseThrow();
  }
}
