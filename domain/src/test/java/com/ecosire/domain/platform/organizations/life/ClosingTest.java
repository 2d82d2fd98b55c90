package com.ecosire.domain.platform.organizations.life;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.OrganizationStatus;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private static final String OVER = "2026-04-13T09:26:53.589Z";

  private final Tenant tenant = open();

  private void close() {
    tenant.call("organizations.delete", Map.of(), "id", tenant.organization());
  }

  private Organization read() {
    return tenant.call("organizations.get", Map.of(), "id", tenant.organization());
  }

  private static Instant closesAt(Organization organization) {
    return Tenant.field(organization, "closesAt");
  }

  private long erase() {
    long all = 0;
    while (true) {
      var progress = Platform.job(tenant, "organizations.erase");
      all += progress.changed();
      if (!progress.more()) {
        return all;
      }
    }
  }

  @Test
  void closingTakesThirtyDaysInWhichAnOwnerCanTakeItBack() {
    close();
    assertEquals(OrganizationStatus.CLOSING, read().status());
    assertEquals(Instant.parse(OVER), closesAt(read()));
    tenant.call("organizations.restore", Map.of(), "id", tenant.organization());
    assertEquals(OrganizationStatus.ACTIVE, read().status());
    assertNull(closesAt(read()));
    assertTrue(tenant.events().contains("organization.closing"));
  }

  @Test
  void whatIsNotClosingIsNotRestoredAndWhatIsClosingIsNotClosedAgain() {
    assertEquals(
        ProblemCode.INVALID_STATE,
        tenant.refused("organizations.restore", Map.of(), "id", tenant.organization()).code());
    close();
    assertEquals(
        ProblemCode.INVALID_STATE,
        tenant.refused("organizations.delete", Map.of(), "id", tenant.organization()).code());
  }

  @Test
  void aPaidSubscriptionKeepsAnOrganizationFromClosing() {
    Platform.write(
        tenant,
        call ->
            Sql.of(call.session())
                .change(
                    "UPDATE organization SET planPeriod = 'YEARLY' WHERE organizationId = ?",
                    tenant.organization()));
    assertEquals(
        ProblemCode.CONFLICT,
        tenant.refused("organizations.delete", Map.of(), "id", tenant.organization()).code());
  }

  @Test
  void nothingIsErasedBeforeTheTimeIsOver() {
    close();
    tenant.at(clock("2026-04-13T09:26:53.588Z"));
    assertEquals(0, erase());
    assertEquals(OrganizationStatus.CLOSING, read().status());
  }

  @Test
  void everyRowButTheAuditGoesAndOthersKeepTheirs() {
    Tenant other = open();
    tenant.call("api-keys.create", Map.of("name", "key", "environment", "staging"));
    other.call("api-keys.create", Map.of("name", "key", "environment", "staging"));
    close();
    tenant.at(clock(OVER));
    assertTrue(erase() > 5);
    assertEquals(List.of(), left(tenant));
    assertTrue(left(other).containsAll(List.of("api_key", "organization", "role")));
  }

  /** The tables in which an organization still has rows, but those of the audit. */
  private static List<String> left(Tenant tenant) {
    return Sql.with(
        TestDatabase.dataSource(),
        sql -> {
          List<String> left = new ArrayList<>();
          for (String table :
              sql.all(
                  "SELECT DISTINCT TABLE_NAME AS name FROM information_schema.COLUMNS WHERE"
                      + " TABLE_SCHEMA = DATABASE() AND COLUMN_NAME = 'organizationId' AND"
                      + " TABLE_NAME NOT LIKE 'audit%' ORDER BY TABLE_NAME",
                  row -> row.text("name"))) {
            String rows = "SELECT 1 FROM `" + table + "` WHERE organizationId = ? LIMIT 1";
            if (sql.first(rows, row -> true, tenant.organization()).isPresent()) {
              left.add(table);
            }
          }
          return left;
        });
  }
}
