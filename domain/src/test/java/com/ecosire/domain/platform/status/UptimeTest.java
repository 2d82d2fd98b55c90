package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static com.ecosire.domain.platform.status.StatusHouse.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.platform.status.uptime.PlatformUptime;
import com.ecosire.domain.platform.status.uptime.PlatformUptime.ComponentUptime;
import com.ecosire.domain.platform.status.uptime.PlatformUptime.UptimeDay;
import com.ecosire.domain.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long components were up. */
class UptimeTest {
  private static final long DAY = Duration.ofDays(1).toMinutes();

  private final StatusHouse house = new StatusHouse();
  private final UUID component = house.component();

  private PlatformUptime uptime(Object... values) {
    return house.nobody().call("status.uptime", map(values));
  }

  private ComponentUptime only(Object... values) {
    return uptime(values).components().getFirst();
  }

  /** An incident that lasts some minutes from noon on. */
  private UUID incident(String status, long minutes) {
    UUID incident = house.incident(component, "componentStatus", status);
    house.after(minutes);
    house.say(incident, "resolved");
    return incident;
  }

  @ParameterizedTest
  @CsvSource({
    "major_outage,90,90,87.500",
    "partial_outage,90,45,93.750",
    "partial_outage,1,1,99.930",
    "degraded,90,0,100.000"
  })
  void aMinuteIsDownInAnOutageAndHalfOfItInAPartialOne(
      String status, int minutes, int down, BigDecimal percent) {
    UUID incident = incident(status, minutes);
    house.after(12 * 60 - 1);
    house.incident(house.component());
    house.after(12 * 60);
    UptimeDay day = only("days", 1 + 1).perDay().getFirst();
    assertEquals(LocalDate.of(2026, 3, 14), day.date());
    assertEquals(down, day.downMinutes());
    assertEquals(percent, day.uptime());
    assertEquals(List.of(incident), day.incidentIds());
  }

  @Test
  void aMaintenanceIsNoOutage() {
    house.maintenance(component, NOON, NOON.plusSeconds(3600));
    house.after(60).run("status.keepTime");
    assertEquals(new BigDecimal("100.000"), only().uptime());
  }

  @Test
  void theWorseOfTwoAtATimeCountsOnce() {
    UUID partial = house.incident(component, "componentStatus", "partial_outage");
    house.after(10);
    UUID major = house.incident(component, "componentStatus", "major_outage");
    house.after(20);
    house.say(major, "resolved");
    house.after(30);
    house.say(partial, "resolved");
    assertEquals(20, only().perDay().getFirst().downMinutes());
  }

  @Test
  void daysBeforeTheComponentExistedAreLeftOut() {
    house.after(2 * DAY);
    UptimeDay first = only().perDay().getFirst();
    assertEquals(3, only().perDay().size());
    assertEquals(LocalDate.of(2026, 3, 14), first.date());
    assertEquals(1, only("days", 1).perDay().size());
    assertEquals(90, uptime().days());
  }

  @Test
  void anOutageIsSharedAmongItsDays() {
    incident("major_outage", DAY);
    house.after(2 * DAY);
    assertEquals(
        List.of(720, 720, 0), only().perDay().stream().map(UptimeDay::downMinutes).toList());
    // 1440 of the 2880 minutes since noon of the first day.
    assertEquals(new BigDecimal("50.000"), only().uptime());
    assertEquals(
        new BigDecimal("50.000"), house.field("status.components.get", component, "uptime90"));
  }

  @Test
  void percentIsRoundedDown() {
    incident("major_outage", 1);
    house.after(3 * DAY);
    // 4319 of 4320 minutes are 99.97685 percent.
    assertEquals(new BigDecimal("99.976"), only().uptime());
  }

  @Test
  void whatGoesOnCountsUntilNow() {
    house.incident(component, "componentStatus", "major_outage");
    house.after(5);
    assertEquals(5, only().perDay().getFirst().downMinutes());
    assertEquals(new BigDecimal("0.000"), only().uptime());
  }

  @Test
  void thePlatformIsAllOfItsComponentsTogether() {
    house.component();
    incident("major_outage", 60);
    assertEquals(new BigDecimal("50.000"), uptime().uptime());
    assertEquals(2, uptime().components().size());
    String key = uptime().components().getFirst().key();
    assertEquals(1, uptime("component", key).components().size());
    assertEquals(
        ProblemCode.NOT_FOUND,
        house.operator.refused("status.uptime", Map.of("component", "none")).code());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 366})
  void thereAreOneTo365Days(int days) {
    assertEquals(
        422, house.operator.refused("status.uptime", Map.of("days", days)).code().status());
  }
}
