package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentStatus;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.testing.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Components that are looked after by themselves. */
class ProbesTest {
  private static final Finding BAD = Finding.bad("status_500");

  private final StatusHouse house = new StatusHouse();
  private final UUID component =
      house.component("automatic", true, "probeUrl", "https://api.example.com/health");
  private int minute;

  private void probe(Finding finding, int times) {
    house.finding = finding;
    for (int i = 0; i < times; i++) {
      house.after(minute++).run("status.probe");
    }
  }

  private List<Incident> incidents() {
    return house.list("status.incidents.list", Map.of());
  }

  @Test
  void componentsAreLookedAtOnceAMinute() {
    Job probe =
        StatusHouse.BUSINESS.catalog().jobs().stream()
            .filter(job -> job.name().equals("status.probe"))
            .findFirst()
            .orElseThrow();
    assertEquals(Duration.ofMinutes(1), probe.every());
    assertEquals(house.operator.organization(), probe.only().orElseThrow().get());
  }

  @Test
  void threeFailuresInARowOpenAnIncident() {
    probe(BAD, 2);
    probe(Finding.GOOD, 1);
    probe(BAD, 2);
    assertEquals(List.of(), incidents());
    probe(BAD, 3);
    Incident incident = incidents().getFirst();
    assertEquals(1, incidents().size());
    assertTrue(Tenant.<Boolean>field(incident, "automatic"));
    assertEquals(NOON.plus(Duration.ofMinutes(3)), incident.startedAt());
    assertEquals(ComponentStatus.MAJOR_OUTAGE, house.status(component));
    probe(BAD, 7);
    assertEquals(1, incidents().size());
  }

  @Test
  void threeGoodAnswersInARowResolveIt() {
    probe(BAD, 3);
    probe(Finding.GOOD, 2);
    probe(BAD, 1);
    probe(Finding.GOOD, 2);
    assertTrue(incidents().getFirst().isOpen());
    probe(Finding.GOOD, 1);
    assertEquals(IncidentStatus.RESOLVED, incidents().getFirst().status());
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
    List<IncidentUpdate> updates =
        house.list("status.updates.list", Map.of(), "incidentId", incidents().getFirst().id());
    assertEquals(2, updates.size());
    assertEquals(List.of("incident.created", "incident.resolved"), house.events());
  }

  @Test
  void oneThatSomebodyResolvedIsOpenedAnewAfterThreeMoreFailures() {
    probe(BAD, 4);
    house.say(incidents().getFirst().id(), "resolved");
    probe(BAD, 3);
    assertEquals(2, incidents().size());
  }

  @Test
  void incidentsOfPeopleAreLeftToThem() {
    UUID other = house.incident(component);
    probe(Finding.GOOD, 5);
    assertEquals(
        IncidentStatus.INVESTIGATING, house.field("status.incidents.get", other, "status"));
  }

  @Test
  void whatIsNotAutomaticIsNotAsked() {
    house.operator.call("status.components.update", Map.of("automatic", false), "id", component);
    probe(BAD, 5);
    assertEquals(List.of(), incidents());
  }

  @Test
  void aWellComponentDoesNotChange() {
    probe(Finding.GOOD, 3);
    long version = house.<Long>field("status.components.get", component, "version");
    probe(Finding.GOOD, 3);
    assertEquals(version, house.<Long>field("status.components.get", component, "version"));
  }

  @Test
  void partsOfThePlatformAreLookedAtFromWithin() {
    house.operator.within(
        "status.components.create",
        call -> {
          StatusHouse.STATUS.provide(call);
          StatusHouse.STATUS.provide(call);
          return null;
        });
    List<com.ecosire.domain.platform.status.components.Component> all =
        house.list("status.components.list", Map.of("search", "mail"));
    UUID mail = all.getFirst().id();
    assertEquals(3, house.current().components().size());
    house.ofMail = Finding.bad("mails wait for 20 minutes");
    probe(Finding.GOOD, 3);
    assertEquals(ComponentStatus.MAJOR_OUTAGE, house.status(mail));
    assertEquals(ComponentStatus.OPERATIONAL, house.status(component));
  }
}
