package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.modules.ModuleSwitches;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;
import java.util.ArrayList;
import java.util.List;

/** Whether what an organization uses fits a smaller plan. */
final class PlanLimits {
  private static final String SEATS =
      "SELECT COUNT(*) AS used FROM membership WHERE organizationId = ?";
  private static final String KEYS =
      "SELECT COUNT(*) AS used FROM api_key WHERE organizationId = ? AND revokedAt IS NULL AND"
          + " (expiresAt IS NULL OR expiresAt > ?)";

  private static final String ENDPOINTS =
      "SELECT COUNT(*) AS used FROM webhook_endpoint WHERE organizationId = ?";
  private static final String STORAGE =
      "SELECT bytes AS used FROM file_storage WHERE organizationId = ?";

  private final ModuleSwitches modules;

  PlanLimits(ModuleSwitches modules) {
    this.modules = modules;
  }

  /** Refuses (409) a plan whose limits are below what is used, and names each. */
  void require(Organization organization, Plan wanted, Call call) {
    call.session().flush();
    Sql sql = Sql.of(call.session());
    List<String> over = new ArrayList<>();
    long seats = sql.first(SEATS, row -> row.number("used"), call.organization()).orElse(0L);
    compare(seats, wanted.seats(), "seats", over);
    long keys =
        sql.first(KEYS, row -> row.number("used"), call.organization(), call.now()).orElse(0L);
    compare(keys, wanted.apiKeys(), "API keys", over);
    long endpoints =
        sql.first(ENDPOINTS, row -> row.number("used"), call.organization()).orElse(0L);
    compare(endpoints, wanted.webhookEndpoints(), "webhook endpoints", over);
    long bytes = sql.first(STORAGE, row -> row.number("used"), call.organization()).orElse(0L);
    compare(bytes, wanted.storageBytes(), "bytes of files", over);
    modules.beyond(wanted, organization).forEach(module -> over.add("the module " + module));
    if (!over.isEmpty()) {
      throw Problems.refusal(
          ProblemCode.PLAN_LIMIT,
          "The plan " + wanted.code() + " does not allow what is used: " + String.join(", ", over));
    }
  }

  private static void compare(long used, Number limit, String what, List<String> over) {
    if (limit != null && used > limit.longValue()) {
      over.add(used + " " + what + " of " + limit);
    }
  }
}
