package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static com.ecosire.domain.platform.status.StatusHouse.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.maintenances.MaintenanceStatus;
import com.ecosire.domain.platform.status.maintenances.MaintenanceWindow;
import com.ecosire.domain.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that is announced, and begins and ends by itself. */
class MaintenancesTest {
  private static final Instant START = NOON.plus(Duration.ofMinutes(60));
  private static final Instant END = NOON.plus(Duration.ofMinutes(90));

  private final StatusHouse house = new StatusHouse();
  private final UUID component = house.component();

  private MaintenanceStatus status(UUID window) {
    List<MaintenanceWindow> all = house.list("status.maintenances.list", Map.of());
    return all.stream().filter(one -> one.id().equals(window)).findFirst().orElseThrow().status();
  }

  private void keepTime(long minutes) {
    house.after(minutes).run("status.keepTime");
  }

  private void set(UUID window, String status) {
    house.operator.call("status.maintenances.update", Map.of("status", status), "id", window);
  }

  @Test
  void itBeginsAndEndsByItsTimes() {
    UUID window = house.maintenance(component, START, END);
    assertEquals(List.of("maintenance.scheduled"), house.events());
    keepTime(59);
    assertEquals(MaintenanceStatus.SCHEDULED, status(window));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
    keepTime(60);
    assertEquals(MaintenanceStatus.IN_PROGRESS, status(window));
    assertEquals(ComponentStatus.MAINTENANCE, house.status(component));
    assertEquals(ComponentStatus.MAINTENANCE, house.current().status());
    keepTime(90);
    assertEquals(MaintenanceStatus.COMPLETED, status(window));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
  }

  @Test
  void itEndsAfterItHasBegun() {
    Problem problem =
        house.operator.refused(
            "status.maintenances.create",
            map(
                "title", "A",
                "message", "m",
                "componentIds", List.of(component.toString()),
                "startsAt", START.toString(),
                "endsAt", START.toString()));
    assertEquals(422, problem.code().status());
    assertEquals("endsAt", problem.details().getFirst().field());
  }

  @Test
  void aScheduledOneCanBeCancelledAndOneInProgressCompleted() {
    UUID cancelled = house.maintenance(component, START, END);
    set(cancelled, "cancelled");
    UUID completed = house.maintenance(component, START, END);
    keepTime(60);
    assertEquals(MaintenanceStatus.CANCELLED, status(cancelled));
    set(completed, "completed");
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
    keepTime(90);
    assertEquals(MaintenanceStatus.COMPLETED, status(completed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in_progress", "completed"})
  void aScheduledOneTakesNoOtherStatus(String status) {
    UUID window = house.maintenance(component, START, END);
    refuses(window, status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scheduled", "cancelled"})
  void oneInProgressTakesNoOtherStatus(String status) {
    UUID window = house.maintenance(component, START, END);
    keepTime(60);
    refuses(window, status);
  }

  private void refuses(UUID window, String status) {
    Problem problem =
        house.operator.refused(
            "status.maintenances.update", Map.of("status", status), "id", window);
    assertEquals(422, problem.code().status());
    assertEquals("status", problem.details().getFirst().field());
  }

  @Test
  void anIncidentIsWorseThanAMaintenance() {
    house.maintenance(component, START, END);
    keepTime(60);
    UUID incident = house.incident(component);
    assertEquals(ComponentStatus.DEGRADED, house.status(component));
    house.say(incident, "resolved");
    assertEquals(ComponentStatus.MAINTENANCE, house.status(component));
  }

  @Test
  void thoseThatGoOnOrBeginWithinSevenDaysAreShown() {
    UUID soon =
        house.maintenance(component, NOON.plus(Duration.ofDays(7)), NOON.plus(Duration.ofDays(8)));
    house.maintenance(
        component, NOON.plus(Duration.ofDays(7)).plusSeconds(1), NOON.plus(Duration.ofDays(8)));
    UUID on = house.maintenance(component, NOON.minusSeconds(60), END);
    assertEquals(
        List.of(on, soon),
        house.current().maintenances().stream().map(MaintenanceWindow::id).toList());
  }
}
