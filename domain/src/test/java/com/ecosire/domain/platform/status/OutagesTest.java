package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.status.board.CurrentStatus;
import com.ecosire.domain.platform.status.board.Sighting;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentStatus;
import com.ecosire.domain.platform.status.probes.Outage;
import com.ecosire.domain.platform.status.uptime.PlatformUptime;
import com.ecosire.domain.platform.status.uptime.PlatformUptime.UptimeDay;
import com.ecosire.domain.testing.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database was away, and a node saw that. */
class OutagesTest {
  private final StatusHouse house = new StatusHouse();
  private final UUID database = house.own(OwnPart.DATABASE);
  private final UUID mail = house.own(OwnPart.MAIL);

  private static Instant at(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }

  @AfterEach
  void leave() {
    StatusHouse.STATUS.board().sees(Optional.empty());
  }

  /** Says that some parts were away, and has it written down at a time. */
  private void write(int minute, int begin, Optional<Instant> end, OwnPart... more) {
    house.outages.add(new Outage(at(begin), end, EnumSet.of(OwnPart.DATABASE, more), "no answer"));
    house.after(minute).run(StatusModule.NOTING);
  }

  private List<Incident> incidents() {
    return house.list("status.incidents.list", Map.of());
  }

  private UptimeDay today(String key) {
    PlatformUptime all = house.nobody().call("status.uptime", Map.of("days", 1, "component", key));
    return all.components().getFirst().perDay().getFirst();
  }

  @Test
  void oneThatIsOverIsWrittenDownWithTheTimesAtWhichItWasSeen() {
    write(30, 10, Optional.of(at(15)), OwnPart.MAIL);
    Incident incident = incidents().getFirst();
    assertEquals(1, incidents().size());
    assertEquals(IncidentStatus.RESOLVED, incident.status());
    assertEquals(at(10), incident.startedAt());
    assertEquals(Optional.of(at(15)), incident.resolvedAt());
    assertEquals(5, (int) Tenant.field(incident, "durationMinutes"));
    assertTrue(Tenant.<Boolean>field(incident, "automatic"));
    assertEquals(2, incident.componentIds().size());
    assertTrue(incident.componentIds().containsAll(List.of(database, mail)));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(database));
    assertEquals(ComponentStatus.OPERATIONAL, house.current().status());
    assertEquals(5, today("database").downMinutes());
    assertEquals(5, today("mail").downMinutes());
    assertEquals(List.of("incident.created", "incident.resolved"), house.events());
    assertEquals(List.of(), house.outages);
  }

  @Test
  void oneThatEndsIsOpenUntilTheThirdGoodAnswer() {
    for (int minute = 0; minute < 5; minute++) {
      house.after(minute).run("status.probe");
    }
    write(15, 10, Optional.empty());
    house.after(15).run("status.probe");
    assertTrue(incidents().getFirst().isOpen());
    assertEquals(ComponentStatus.MAJOR_OUTAGE, house.status(database));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(mail));
    house.outages.clear();
    write(16, 10, Optional.of(at(15)));
    assertEquals(1, incidents().size());
    assertEquals(Optional.of(at(15)), incidents().getFirst().resolvedAt());
    assertEquals(5, today("database").downMinutes());
    assertEquals(0, today("mail").downMinutes());
  }

  @Test
  void ofOneThatSeveralNodesSawThereIsOneIncident() {
    write(16, 10, Optional.of(at(15)));
    write(16, 11, Optional.of(at(15)));
    write(90, 9, Optional.of(at(14)));
    assertEquals(1, incidents().size());
    write(90, 20, Optional.of(at(25)));
    assertEquals(2, incidents().size());
  }

  @Test
  void whatIsNotLookedAfterIsLeftOut() {
    house.operator.call("status.components.update", Map.of("automatic", false), "id", database);
    write(30, 10, Optional.of(at(15)));
    assertEquals(List.of(), incidents());
    assertEquals(List.of(), house.outages);
  }

  @Test
  void thePageShowsWhatTheNodeSeesMeanwhile() {
    house.current();
    house.after(7);
    StatusHouse.STATUS
        .board()
        .sees(Optional.of(new Sighting(at(6), Map.of(OwnPart.DATABASE, at(2)))));
    CurrentStatus seen = house.current();
    assertEquals(ComponentStatus.MAJOR_OUTAGE, seen.status());
    assertEquals(at(6), seen.seenAt());
    assertTrue(seen.description().contains("The database is away"), seen.description());
    assertEquals(
        Map.of(database, ComponentStatus.MAJOR_OUTAGE, mail, ComponentStatus.OPERATIONAL),
        seen.components().stream()
            .collect(
                Collectors.toMap(
                    CurrentStatus.CurrentComponent::id, CurrentStatus.CurrentComponent::status)));
    assertEquals(5, today("database").downMinutes());
    StatusHouse.STATUS.board().sees(Optional.empty());
    assertEquals("All systems are operational", house.current().description());
    assertNull(house.current().seenAt());
    assertEquals(0, today("database").downMinutes());
  }
}
