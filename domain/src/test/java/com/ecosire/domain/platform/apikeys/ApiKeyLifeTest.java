package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.key;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How keys are rotated, revoked, expire and go. */
class ApiKeyLifeTest extends WithKeys {
  @Test
  void rotatingKeepsTheOldKeyForADay() {
    ApiKey made = make();
    ApiKey rotated = rotate(made);
    assertEquals(made.id(), rotated.id());
    assertEquals(2, rotated.version());
    assertEquals(KeyStatus.ROTATING, field(rotated, "status"));
    assertEquals(Instant.parse("2026-03-15T09:26:53.589Z"), field(rotated, "previousValidUntil"));
    assertEquals(Instant.parse("2026-03-14T09:26:53.589Z"), field(rotated, "rotatedAt"));
    assertEquals("api_key.rotated", tenant.lastEvent().orElseThrow().event().name());
    assertEquals(ProblemCode.INVALID_STATE, refused("rotate", made));
    tenant.at(clock("2026-03-15T09:26:53.589Z"));
    assertEquals(KeyStatus.ACTIVE, field(get(made.id()), "status"));
    rotate(made);
  }

  @Test
  void anOldKeyNeverOutlivesItsExpiry() {
    ApiKey made = make("expiresAt", SOON);
    ApiKey rotated =
        tenant.call(
            "api-keys.rotate", Map.of("expiresAt", "2027-01-01T00:00:00Z"), "id", made.id());
    assertEquals(Instant.parse(SOON), field(rotated, "previousValidUntil"));
    assertEquals(Instant.parse("2027-01-01T00:00:00Z"), field(rotated, "expiresAt"));
  }

  @Test
  void rotatingKeepsTheExpiryUnlessAnotherIsGiven() {
    ApiKey made = make("expiresAt", SOON);
    Problem problem =
        tenant.refused(
            "api-keys.rotate", Map.of("expiresAt", "2026-01-01T00:00:00Z"), "id", made.id());
    assertEquals("expiresAt", problem.details().getFirst().field());
    assertEquals(Instant.parse(SOON), field(rotate(made), "expiresAt"));
  }

  @Test
  void onlyAWorkingKeyIsRotated() {
    ApiKey revoked = make();
    revoke(revoked);
    assertEquals(ProblemCode.INVALID_STATE, refused("rotate", revoked));
    ApiKey expired = make("expiresAt", SOON);
    tenant.at(clock(SOON));
    assertEquals(ProblemCode.INVALID_STATE, refused("rotate", expired));
  }

  @Test
  void anOverlapEndsAtOnceWhereThereIsOne() {
    ApiKey made = make();
    assertEquals(ProblemCode.INVALID_STATE, refused("endOverlap", made));
    rotate(made);
    ApiKey ended = endOverlap(made);
    assertEquals(KeyStatus.ACTIVE, field(ended, "status"));
    assertNull(get(made.id()).previousHash);
    assertEquals(ProblemCode.INVALID_STATE, refused("endOverlap", made));
  }

  @Test
  void revokingIsForGood() {
    ApiKey made = make();
    ApiKey revoked = revoke(made);
    assertEquals(KeyStatus.REVOKED, field(revoked, "status"));
    assertEquals("Leaked", field(revoked, "revokedReason"));
    assertEquals(Instant.parse("2026-03-14T09:26:53.589Z"), field(revoked, "revokedAt"));
    assertEquals("api_key.revoked", tenant.lastEvent().orElseThrow().event().name());
    assertEquals(ProblemCode.INVALID_STATE, refused("revoke", made));
  }

  @Test
  void whatHasEndedIsNotGivenAnotherExpiry() {
    ApiKey revoked = make();
    revoke(revoked);
    ApiKey expired = make("expiresAt", SOON);
    tenant.at(clock(LATER));
    for (ApiKey key : List.of(revoked, expired)) {
      Map<String, String> longer = Map.of("expiresAt", "2027-01-01T00:00:00Z");
      assertEquals(
          ProblemCode.INVALID_STATE,
          tenant.refused("api-keys.update", longer, "id", key.id()).code());
      update(key, Map.of("description", "Was the shop's"));
    }
  }

  @Test
  void anExpiryIsMovedAndTakenAway() {
    ApiKey made = make("expiresAt", SOON);
    assertEquals(
        "past",
        tenant
            .refused(
                "api-keys.update", Map.of("expiresAt", "2026-01-01T00:00:00Z"), "id", made.id())
            .details()
            .getFirst()
            .code());
    assertNull(field(update(made, Collections.singletonMap("expiresAt", null)), "expiresAt"));
  }

  @Test
  void onlyWhatHasEndedIsDeleted() {
    ApiKey made = make();
    assertEquals(ProblemCode.INVALID_STATE, refused("delete", made));
    rotate(made);
    assertEquals(ProblemCode.INVALID_STATE, refused("delete", made));
    revoke(made);
    tenant.call("api-keys.delete", Map.of(), "id", made.id());
    assertEquals(ProblemCode.NOT_FOUND, refused("get", made));
    ApiKey expired = make("expiresAt", SOON);
    tenant.at(clock(SOON));
    tenant.call("api-keys.delete", Map.of(), "id", expired.id());
  }

  @Test
  void aStaleVersionIsRefused() {
    ApiKey made = make();
    update(made, Map.of("name", "Second"));
    assertEquals(
        ProblemCode.PRECONDITION_FAILED,
        tenant.expecting(1).refused("api-keys.rotate", Map.of(), "id", made.id()).code());
  }
}
