package com.ecosire.domain.platform.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Programs that are told of incidents. */
class StatusWebhooksTest {
  private static final String HOOK = "https://hooks.example.com/status";

  private final StatusHouse house = new StatusHouse();
  private final UUID component = house.component("name", "Orders");

  @Test
  void aTestCallConfirmsAWebhook() {
    house.subscribe("webhookUrl", HOOK);
    house.answer = 500;
    house.post();
    house.incident(component);
    house.tell();
    house.post();
    assertEquals(List.of("subscription.test"), types());
    house.answer = 204;
    house.after(1);
    house.post();
    house.after(2);
    UUID second = house.incident(component);
    house.tell();
    house.post();
    assertEquals(List.of("subscription.test", "subscription.test", "incident.update"), types());
    Map<?, ?> body = body(2);
    assertEquals(second.toString(), ((Map<?, ?>) body.get("incident")).get("id"));
    house
        .nobody()
        .call("status.unsubscribe", Map.of("token", body.get("unsubscribeToken").toString()));
    house.say(second, "resolved");
    house.tell();
    house.post();
    assertEquals(3, house.posted.size());
  }

  @Test
  void aWebhookThatIsNotConfirmedInADayIsForgotten() {
    house.subscribe("webhookUrl", HOOK);
    house.answer = 500;
    house.post();
    house.after(24 * 60);
    house.post();
    house.answer = 200;
    house.after(25 * 60);
    house.post();
    assertEquals(1, house.posted.size());
  }

  @Test
  void aWebhookThatFailsTenTimesInARowIsRemoved() {
    house.subscribe("webhookUrl", HOOK);
    house.post();
    house.answer = 500;
    failing(9);
    house.answer = 200;
    failing(1);
    house.answer = 500;
    failing(10);
    int before = house.posted.size();
    assertEquals(1 + 9 + 1 + 10, before);
    house.answer = 200;
    failing(1);
    assertEquals(before, house.posted.size());
  }

  @Test
  void whatAReceiverDidNotTakeIsSentAgain() {
    house.subscribe("webhookUrl", HOOK);
    house.post();
    house.answer = 503;
    house.incident(component);
    house.tell();
    house.post();
    house.post();
    assertEquals(2, house.posted.size());
    house.answer = 200;
    house.after(1);
    house.post();
    house.post();
    assertEquals(3, house.posted.size());
    assertEquals(
        house.posted.get(1).body(),
        house
            .posted
            .get(2)
            .body()
            .replaceAll(
                "\"unsubscribeToken\":\"[^\"]+\"", unsubscribeToken(house.posted.get(1).body())));
  }

  /** A new update each time, so that each is sent at once. */
  private void failing(int times) {
    for (int i = 0; i < times; i++) {
      house.incident(component);
      house.tell();
      house.post();
    }
  }

  private static String unsubscribeToken(String body) {
    Matcher token = Pattern.compile("\"unsubscribeToken\":\"[^\"]+\"").matcher(body);
    assertTrue(token.find());
    return token.group();
  }

  private Map<?, ?> body(int index) {
    return (Map<?, ?>) JsonText.parse(house.posted.get(index).body());
  }

  private List<String> types() {
    return house.posted.stream()
        .map(one -> ((Map<?, ?>) JsonText.parse(one.body())).get("type").toString())
        .toList();
  }
}
