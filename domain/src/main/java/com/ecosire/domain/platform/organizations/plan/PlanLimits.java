package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.modules.ModuleSwitches;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Binary;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Whether what an organization uses fits a smaller plan. */
final class PlanLimits {
  private static final String SEATS = "SELECT COUNT(*) FROM membership WHERE organizationId = ?";
  private static final String KEYS =
      "SELECT COUNT(*) FROM api_key WHERE organizationId = ? AND revokedAt IS NULL AND"
          + " (expiresAt IS NULL OR expiresAt > ?)";

  private static final String ENDPOINTS =
      "SELECT COUNT(*) FROM webhook_endpoint WHERE organizationId = ?";
  private static final String STORAGE =
      "SELECT COALESCE(SUM(bytes), 0) FROM file_storage WHERE organizationId = ?";

  private final ModuleSwitches modules;

  PlanLimits(ModuleSwitches modules) {
    this.modules = modules;
  }

  /** Refuses (409) a plan whose limits are below what is used, and names each. */
  void require(Organization organization, Plan wanted, Call call) {
    List<String> over = new ArrayList<>();
    compare(count(SEATS, call), wanted.seats(), "seats", over);
    LocalDateTime now = LocalDateTime.ofInstant(call.now(), ZoneOffset.UTC);
    compare(count(KEYS, call, now), wanted.apiKeys(), "API keys", over);
    compare(count(ENDPOINTS, call), wanted.webhookEndpoints(), "webhook endpoints", over);
    compare(count(STORAGE, call), wanted.storageBytes(), "bytes of files", over);
    modules.beyond(wanted, organization).forEach(module -> over.add("the module " + module));
    if (!over.isEmpty()) {
      throw Problems.refusal(
          ProblemCode.PLAN_LIMIT,
          "The plan " + wanted.code() + " does not allow what is used: " + String.join(", ", over));
    }
  }

  /** By whatever session there is: it is asked before the transaction, too. */
  private static long count(String sql, Call call, Object... more) {
    Query query =
        call.session()
            .manager()
            .createNativeQuery(sql)
            .setParameter(1, Binary.of(call.organization()));
    for (int i = 0; i < more.length; i++) {
      query.setParameter(i + 2, more[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  private static void compare(long used, Number limit, String what, List<String> over) {
    if (limit != null && used > limit.longValue()) {
      over.add(used + " " + what + " of " + limit);
    }
  }
}
