package com.ecosire.domain.platform.files.content;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;

/** The bytes that the files of an organization take of its plan. */
public final class StorageRoom {
  private static final String BEGIN =
      "INSERT INTO file_storage (organizationId, bytes) VALUES (?, 0)"
          + " ON DUPLICATE KEY UPDATE bytes = bytes";
  private static final String USED =
      "SELECT bytes FROM file_storage WHERE organizationId = ? FOR UPDATE";
  private static final String ADD =
      "UPDATE file_storage SET bytes = bytes + ? WHERE organizationId = ?";

  private final Organizations organizations;

  /** The room that plans give. */
  public StorageRoom(Organizations organizations) {
    this.organizations = organizations;
  }

  /**
   * How many bytes are used. Nobody else of the organization takes room, or changes the tree of the
   * folders, before the transaction ends.
   */
  public long lock(Call call) {
    Sql sql = Sql.of(call.session());
    sql.change(BEGIN, call.organization());
    return sql.first(USED, row -> row.number("bytes"), call.organization()).orElse(0L);
  }

  /** Takes room, or refuses (409) where the plan has not so much. */
  void take(long bytes, Call call) {
    long used = lock(call);
    Plan plan = organizations.own(call).plan();
    if (plan.storageBytes() != null && used + bytes > plan.storageBytes()) {
      throw full(plan, used);
    }
    Sql.of(call.session()).change(ADD, bytes, call.organization());
  }

  private static ProblemException full(Plan plan, long used) {
    return Problems.refusal(
        ProblemCode.STORAGE_LIMIT,
        "The plan "
            + plan.code()
            + " has room for "
            + plan.storageBytes()
            + " bytes, of which "
            + used
            + " are used, also by former versions and the trash");
  }

  /** Gives room back. */
  void give(long bytes, Call call) {
    Sql.of(call.session()).change(ADD, -bytes, call.organization());
  }
}
