package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static com.ecosire.domain.platform.status.StatusHouse.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentStatus;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong, and what is said of it. */
class IncidentsTest {
  private final StatusHouse house = new StatusHouse();
  private final UUID component = house.component();

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <V> V of(UUID incident, String field) {
    return house.field("status.incidents.get", incident, field);
  }

  private List<IncidentUpdate> updates(UUID incident) {
    return house.list("status.updates.list", Map.of("sortOrder", "asc"), "incidentId", incident);
  }

  private Problem patch(UUID incident, Object... values) {
    return house.operator.refused("status.incidents.update", map(values), "id", incident);
  }

  @Test
  void theMessageIsTheFirstUpdate() {
    UUID incident = house.incident(component, "status", "identified");
    IncidentUpdate first = updates(incident).getFirst();
    assertEquals("We look into it.", first.message());
    assertEquals(IncidentStatus.IDENTIFIED, first.status());
    assertEquals(List.of("incident.created"), house.events());
  }

  @Test
  void itBeginsNowOrEarlierAndNeverLater() {
    assertEquals(NOON, of(house.incident(component), "startedAt"));
    Instant earlier = NOON.minusSeconds(600);
    assertEquals(
        earlier, of(house.incident(component, "startedAt", earlier.toString()), "startedAt"));
    Problem later =
        house.operator.refused(
            "status.incidents.create",
            map(
                "title", "Later",
                "impact", "none",
                "message", "m",
                "startedAt", NOON.plusSeconds(1).toString()));
    assertEquals("startedAt", later.details().getFirst().field());
    assertEquals(422, later.code().status());
  }

  @Test
  void itsStatusIsChangedByUpdatesOnly() {
    UUID incident = house.incident(component);
    Problem byPatch = patch(incident, "status", "resolved");
    assertEquals(422, byPatch.code().status());
    assertEquals("status", byPatch.details().getFirst().field());
    house.operator.call(
        "status.incidents.update", Map.of("status", "investigating", "title", "B"), "id", incident);
    house.say(incident, "monitoring");
    assertEquals(IncidentStatus.MONITORING, of(incident, "status"));
  }

  @ParameterizedTest
  @CsvSource({
    "investigating,identified,monitoring",
    "monitoring,investigating,identified",
    "identified,identified,investigating"
  })
  void openStatesFollowEachOtherInAnyOrder(String first, String second, String third) {
    UUID incident = house.incident(component, "status", first);
    house.say(incident, second);
    house.say(incident, third);
    house.say(incident, "resolved");
    assertEquals(IncidentStatus.RESOLVED, of(incident, "status"));
  }

  @Test
  void resolvedSetsTheTimeAndTheDurationAndReopeningClearsBoth() {
    UUID incident = house.incident(component, "startedAt", NOON.minusSeconds(600).toString());
    house.after(35);
    house.say(incident, "resolved");
    assertEquals(NOON.plus(Duration.ofMinutes(35)), of(incident, "resolvedAt"));
    assertEquals(45, (int) of(incident, "durationMinutes"));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
    house.after(50);
    house.say(incident, "investigating");
    assertNull(of(incident, "resolvedAt"));
    assertNull(of(incident, "durationMinutes"));
    assertEquals(ComponentStatus.DEGRADED, house.status(component));
    house.after(60);
    house.say(incident, "resolved");
    assertEquals(70, (int) of(incident, "durationMinutes"));
    assertEquals(
        List.of("incident.created", "incident.resolved", "incident.updated", "incident.resolved"),
        house.events());
  }

  @ParameterizedTest
  @CsvSource({"identified", "monitoring", "resolved"})
  void aResolvedOneCanOnlyBeInvestigatedAnew(String next) {
    UUID incident = house.incident(component);
    house.say(incident, "resolved");
    Problem problem =
        house.operator.refused(
            "status.updates.create",
            Map.of("status", next, "message", "m"),
            "incidentId",
            incident);
    assertEquals(ProblemCode.INVALID_STATE, problem.code());
  }

  @Test
  void aPostmortemIsOfResolvedOnesOnly() {
    UUID incident = house.incident(component);
    assertEquals(409, patch(incident, "postmortem", "We learned").code().status());
    house.say(incident, "resolved");
    house.operator.call(
        "status.incidents.update", Map.of("postmortem", "We learned"), "id", incident);
    assertEquals("We learned", of(incident, "postmortem"));
    Problem atOnce =
        house.operator.refused(
            "status.incidents.create",
            map("title", "A", "impact", "none", "message", "m", "postmortem", "p"));
    assertEquals(409, atOnce.code().status());
  }

  @Test
  void theWorstOfSeveralWinsAndTheLastOneLetsGo() {
    UUID minor = house.incident(component);
    UUID major = house.incident(component, "componentStatus", "major_outage");
    assertEquals(ComponentStatus.MAJOR_OUTAGE, house.status(component));
    house.say(major, "resolved");
    assertEquals(ComponentStatus.DEGRADED, house.status(component));
    house.say(minor, "resolved");
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
  }

  @Test
  void whatWasSetByHandIsOverWithTheLastIncident() {
    house.operator.call(
        "status.components.update", Map.of("status", "partial_outage"), "id", component);
    UUID incident = house.incident(component);
    assertEquals(ComponentStatus.PARTIAL_OUTAGE, house.status(component));
    house.say(incident, "resolved");
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
  }

  @Test
  void anOpenOneCanTurnToOtherComponents() {
    UUID other = house.component();
    UUID incident = house.incident(component);
    house.operator.call(
        "status.incidents.update",
        map("componentIds", List.of(other.toString()), "componentStatus", "partial_outage"),
        "id",
        incident);
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
    assertEquals(ComponentStatus.PARTIAL_OUTAGE, house.status(other));
    house.say(incident, "resolved");
    house.operator.call(
        "status.incidents.update",
        map("componentIds", List.of(component.toString())),
        "id",
        incident);
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
  }

  @Test
  void oneOfThePastHoldsNothing() {
    UUID incident =
        house.incident(
            component, "status", "resolved", "startedAt", NOON.minusSeconds(1800).toString());
    assertEquals(30, (int) of(incident, "durationMinutes"));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
    List<Incident> open =
        house.list("status.incidents.list", Map.of("status", List.of("investigating")));
    assertFalse(open.stream().anyMatch(one -> one.id().equals(incident)));
  }

  @Test
  void theyAreFoundByTheirComponents() {
    UUID other = house.component();
    UUID incident = house.incident(component);
    house.incident(other);
    List<Incident> found =
        house.list("status.incidents.list", Map.of("componentIds", List.of(component.toString())));
    assertEquals(List.of(incident), found.stream().map(Incident::id).toList());
  }
}
