package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The parts of the platform, and who sees and changes what of them. */
class ComponentsTest {
  private final StatusHouse house = new StatusHouse();

  private static List<? extends Operation<?, ?>> operations() {
    return StatusHouse.BUSINESS.catalog().operations().stream()
        .filter(operation -> operation.module().equals("status"))
        .toList();
  }

  @Test
  void everybodySeesTheOnePage() {
    UUID component = house.component();
    UUID incident = house.incident(component);
    for (Tenant reader : List.of(house.stranger(), house.nobody())) {
      Page<Component> page = reader.call("status.components.list", Map.of());
      assertEquals(List.of(component), page.data().stream().map(Component::id).toList());
      assertEquals(
          incident, Tenant.id(reader.call("status.incidents.get", Map.of(), "id", incident)));
      Page<?> updates = reader.call("status.updates.list", Map.of(), "incidentId", incident);
      assertEquals(1, updates.data().size());
    }
  }

  @Test
  void readingNeedsNoCredentialCountsAgainstNoQuotaAndMayBeCachedFor30Seconds() {
    long reads = 0;
    for (Operation<?, ?> operation : operations()) {
      if (!operation.kind().writes()) {
        reads++;
        assertEquals(Access.PUBLIC, operation.access(), operation.id());
        assertFalse(operation.counted(), operation.id());
        Option.Caching caching = operation.cached().orElseThrow();
        assertEquals(Duration.ofSeconds(30), caching.time());
        assertTrue(caching.callers().test(Caller.anonymous(house.operator.organization())));
      }
    }
    assertEquals(9, reads);
  }

  @Test
  void changingNeedsAnAdminOfTheOperator() {
    Caller own = Platform.key(house.operator, Access.ADMIN);
    Caller writer = Platform.key(house.operator, Access.WRITE);
    Caller other = Platform.key(house.stranger(), Access.ADMIN);
    for (Operation<?, ?> operation : operations()) {
      if (operation.access() == Access.ADMIN) {
        Gate.check(operation, own);
        for (Caller caller : List.of(writer, other)) {
          ProblemException refusal =
              assertThrows(ProblemException.class, () -> Gate.check(operation, caller));
          assertEquals(403, refusal.problem().code().status(), operation.id());
        }
      }
    }
  }

  @Test
  void whereIsAskedIsShownToAdminsOfTheOperatorOnly() {
    UUID component =
        house.component("probeUrl", "https://api.example.com/health", "automatic", true);
    Caller own = Platform.key(house.operator, Access.ADMIN);
    Caller other = Platform.key(house.stranger(), Access.ADMIN);
    Caller reader = Platform.key(house.operator, Access.READ);
    assertEquals("https://api.example.com/health", probeUrl(house.operator.as(own), component));
    assertNull(probeUrl(house.operator.as(reader), component));
    assertNull(probeUrl(house.stranger().as(other), component));
    assertNull(probeUrl(house.nobody(), component));
    Page<Component> page = house.nobody().call("status.components.list", Map.of());
    assertNull(Tenant.field(page.data().getFirst(), "probeUrl"));
    Operation<?, ?> get =
        operations().stream().filter(o -> o.id().equals("status.components.get")).findFirst().get();
    assertFalse(get.cached().orElseThrow().callers().test(own), "others would be given it again");
  }

  private static String probeUrl(Tenant reader, UUID component) {
    return Tenant.field(
        reader.call("status.components.get", Map.of(), "id", component), "probeUrl");
  }

  @Test
  void privateAddressesAreNotAsked() {
    Problem problem =
        house.operator.refused(
            "status.components.create",
            Map.of("key", "inside", "name", "Inside", "probeUrl", "http://localhost/"));
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals("probeUrl", problem.details().getFirst().field());
  }

  @Test
  void theKeyIsUniqueAndStays() {
    UUID component = house.component("key", "the-api");
    Problem twice =
        house.operator.refused("status.components.create", Map.of("key", "the-api", "name", "B"));
    assertEquals(ProblemCode.ALREADY_EXISTS, twice.code());
    Problem changed =
        house.operator.refused("status.components.update", Map.of("key", "other"), "id", component);
    assertEquals(ProblemCode.VALIDATION_FAILED, changed.code());
  }

  @Test
  void aStatusIsSetByHandUnlessAnOpenIncidentHoldsTheComponent() {
    UUID component = house.component();
    house.after(5);
    house.operator.call("status.components.update", Map.of("status", "degraded"), "id", component);
    assertEquals(ComponentStatus.DEGRADED, house.status(component));
    assertEquals(
        NOON.plus(Duration.ofMinutes(5)),
        house.field("status.components.get", component, "statusSince"));
    UUID incident = house.incident(component, "componentStatus", "partial_outage");
    Problem held =
        house.operator.refused(
            "status.components.update", Map.of("status", "operational"), "id", component);
    assertEquals(ProblemCode.CONFLICT, held.code());
    house.operator.call("status.components.update", Map.of("name", "Other"), "id", component);
    house.say(incident, "resolved");
    house.operator.call(
        "status.components.update", Map.of("status", "major_outage"), "id", component);
    assertEquals(ComponentStatus.MAJOR_OUTAGE, house.status(component));
  }

  @Test
  void aComponentThatIsNamedIsNotDeleted() {
    UUID ofIncident = house.component();
    UUID ofMaintenance = house.component();
    UUID incident = house.incident(ofIncident);
    house.say(incident, "resolved");
    house.maintenance(ofMaintenance, NOON.plusSeconds(60), NOON.plusSeconds(120));
    for (UUID id : List.of(ofIncident, ofMaintenance)) {
      Problem used = house.operator.refused("status.components.delete", Map.of(), "id", id);
      assertEquals(ProblemCode.IN_USE, used.code());
      assertEquals(409, used.code().status());
    }
    UUID free = house.component("status", "degraded");
    house.operator.call("status.components.delete", Map.of(), "id", free);
    assertEquals(2, house.current().components().size());
  }
}
