package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.NOON;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.status.board.CurrentStatus;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.incidents.Incident;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page in memory, and the feeds. */
class BoardTest {
  private static final long MOST_NANOS = Duration.ofMillis(50).toNanos();

  private final StatusHouse house = new StatusHouse();
  private final UUID component = house.component("position", 2);

  @Test
  void theWorstComponentSaysHowThePlatformIs() {
    UUID first = house.component("position", 1, "group", "API");
    assertEquals(ComponentStatus.OPERATIONAL, house.current().status());
    assertEquals("All systems are operational", house.current().description());
    house.operator.call("status.components.update", Map.of("status", "degraded"), "id", first);
    UUID incident = house.incident(component, "componentStatus", "major_outage");
    CurrentStatus current = house.current();
    assertEquals(ComponentStatus.MAJOR_OUTAGE, current.status());
    assertEquals(
        List.of(first, component),
        current.components().stream().map(CurrentStatus.CurrentComponent::id).toList());
    assertEquals(List.of(incident), current.openIncidents().stream().map(Incident::id).toList());
    house.say(incident, "resolved");
    assertEquals(ComponentStatus.DEGRADED, house.current().status());
    assertEquals(List.of(), house.current().openIncidents());
  }

  @Test
  void itIsAnsweredFromMemory() {
    house.current();
    long begun = System.nanoTime();
    house.current();
    assertTrue(System.nanoTime() - begun < MOST_NANOS);
  }

  private FileContent feed(Object... values) {
    return house.nobody().call("status.feed", StatusHouse.map(values));
  }

  private byte[] bytes(Object... values) {
    return ((FileContent.Whole) feed(values).body()).bytes();
  }

  private Document atom() throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes()));
  }

  private static String text(Element entry, String name) {
    return entry.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @Test
  void theFeedTellsOfUpdatesAndMaintenancesAndIsTheSameWhileNothingHappens() throws Exception {
    UUID incident = house.incident(component, "title", "Slow <&> \u0001 odd");
    house.after(1);
    house.maintenance(component, NOON.plusSeconds(3600), NOON.plusSeconds(7200));
    house.after(2);
    house.say(incident, "resolved");
    Element feed = atom().getDocumentElement();
    assertEquals("feed", feed.getLocalName());
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    var entries = feed.getElementsByTagNameNS("*", "entry");
    assertEquals(3, entries.getLength());
    Element newest = (Element) entries.item(0);
    assertEquals("Slow <&>  odd", text(newest, "title"));
    assertEquals("As said", text(newest, "content"));
    assertTrue(text((Element) entries.item(1), "content").contains("Short breaks"));
    assertEquals("application/atom+xml", feed().mediaType());
    assertArrayEquals(bytes(), bytes(), "the tag is made of the bytes");
  }

  @Test
  void theFeedIsThereAsJsonToo() {
    house.incident(component);
    Map<?, ?> feed =
        (Map<?, ?>) JsonText.parse(new String(bytes("format", "json"), StandardCharsets.UTF_8));
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
    Map<?, ?> item = (Map<?, ?>) ((List<?>) feed.get("items")).getFirst();
    assertEquals("Orders are slow", item.get("title"));
    assertEquals("application/feed+json", feed("format", "json").mediaType());
  }

  @Test
  void theFeedHoldsTheLastFifty() throws Exception {
    UUID incident = house.incident(component);
    for (int i = 0; i < 60; i++) {
      house.after(i);
      house.say(incident, "investigating", "notify", false);
    }
    var entries = atom().getDocumentElement().getElementsByTagNameNS("*", "entry");
    assertEquals(50, entries.getLength());
  }
}
