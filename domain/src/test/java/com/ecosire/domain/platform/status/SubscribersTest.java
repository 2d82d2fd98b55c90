package com.ecosire.domain.platform.status;

import static com.ecosire.domain.platform.status.StatusHouse.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.status.subscribers.ConfirmedSubscription;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told of incidents, and how. */
class SubscribersTest {
  private static final String HOOK = "https://hooks.example.com/status";
  private static final Pattern CONFIRM = Pattern.compile("#confirm=([\\w-]+)");
  private static final Pattern END = Pattern.compile("unsubscribe\\?token=([\\w-]+)");

  private final StatusHouse house = new StatusHouse();
  private final UUID component = house.component("name", "Orders");

  private static String token(Pattern pattern, MailMessage mail) {
    Matcher token = pattern.matcher(mail.text().plain());
    assertTrue(token.find(), () -> mail.text().plain());
    return token.group(1);
  }

  private ConfirmedSubscription confirm(String email) {
    String token = token(CONFIRM, Staff.mail(email));
    return house.nobody().call("status.confirmSubscription", Map.of("token", token));
  }

  private String confirmed(Object... values) {
    String email = Staff.email();
    Map<String, Object> sent = map(values);
    sent.put("email", email);
    house.nobody().call("status.subscribe", sent);
    confirm(email);
    return email;
  }

  private static List<MailMessage> mails(String email) {
    try {
      return new MailOutbox(TestDatabase.dataSource(), Platform.KEY)
          .latest(500).stream().filter(mail -> mail.recipient().equals(email)).toList();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void exactlyOneOfMailAndWebhookIsTold() {
    for (Map<String, Object> sent :
        List.of(map(), map("email", Staff.email(), "webhookUrl", HOOK))) {
      Problem problem = house.nobody().refused("status.subscribe", sent);
      assertEquals(422, problem.code().status());
    }
  }

  @Test
  void fiveAMinuteAreTakenOfAnAddressAndAnsweredBeforeTheirWorkIsDone() {
    Operation<?, ?> subscribe =
        StatusHouse.BUSINESS.catalog().operation("status.subscribe").orElseThrow();
    assertEquals(5, subscribe.perMinute().getAsInt());
    assertFalse(subscribe.limitsTogether());
    assertTrue(subscribe.accepted());
  }

  @Test
  void aComponentMustBeThereAndAWebhookPublic() {
    Problem unknown =
        house
            .nobody()
            .refused(
                "status.subscribe",
                map("email", Staff.email(), "componentIds", List.of(UUID.randomUUID().toString())));
    assertEquals("componentIds[0]", unknown.details().getFirst().field());
    Problem inside =
        house.nobody().refused("status.subscribe", map("webhookUrl", "http://127.0.0.1/x"));
    assertEquals("webhookUrl", inside.details().getFirst().field());
  }

  @Test
  void aLinkConfirmsAnAddressOnceAndWithin24Hours() {
    String email = Staff.email();
    house.subscribe("email", email, "componentIds", List.of(component.toString()));
    ConfirmedSubscription confirmed = confirm(email);
    assertEquals(email, confirmed.target());
    assertEquals(List.of("Orders"), confirmed.components());
    refused(() -> token(CONFIRM, Staff.mail(email)));
    String late = Staff.email();
    house.subscribe("email", late);
    house.after(24 * 60);
    refused(() -> token(CONFIRM, Staff.mail(late)));
    refused(() -> "nonsense");
  }

  private void refused(java.util.function.Supplier<String> token) {
    Problem problem =
        house.nobody().refused("status.confirmSubscription", Map.of("token", token.get()));
    assertEquals(ProblemCode.INVALID_CREDENTIAL, problem.code());
    assertEquals(401, problem.code().status());
  }

  @ParameterizedTest
  @CsvSource({"en,Confirm your subscription", "de,Bitte bestätigen", "es,Confirme su"})
  void mailsAreInTheLanguageOfTheirReader(String locale, String words) {
    String email = Staff.email();
    house.subscribe("email", email, "locale", locale);
    assertTrue(Staff.mail(email).text().subject().startsWith(words));
  }

  @Test
  void nobodysMailboxIsFilled() {
    String email = Staff.email();
    for (int i = 0; i < 5; i++) {
      house.subscribe("email", email);
    }
    assertEquals(3, mails(email).size());
  }

  @Test
  void subscribersGetOneMessageForEachUpdateThatIsToNotify() {
    String all = confirmed();
    String some = confirmed("componentIds", List.of(component.toString()));
    String others = confirmed("componentIds", List.of(house.component().toString()));
    String never = Staff.email();
    house.subscribe("email", never);
    UUID incident = house.incident(component);
    house.say(incident, "identified", "notify", false);
    house.say(incident, "resolved", "message", "All is well");
    house.tell();
    house.tell();
    for (String email : List.of(all, some)) {
      assertEquals(3, mails(email).size(), "the question, the first update and the last");
    }
    assertEquals(1, mails(others).size());
    assertEquals(1, mails(never).size());
    MailMessage last =
        mails(all).stream()
            .filter(mail -> mail.text().subject().equals("[Resolved] Orders are slow"))
            .findFirst()
            .orElseThrow();
    assertTrue(last.text().plain().contains("All is well"));
    assertTrue(last.text().plain().contains("Affected: Orders"));
    assertTrue(last.unsubscribe().isPresent());
  }

  @Test
  void theTokenOfAMessageEndsThemAndASecondCallChangesNothing() {
    String email = confirmed();
    UUID incident = house.incident(component);
    house.tell();
    MailMessage told =
        mails(email).stream().filter(m -> m.unsubscribe().isPresent()).findFirst().orElseThrow();
    Map<String, Object> token = Map.of("token", token(END, told));
    house.nobody().call("status.unsubscribe", token);
    house.nobody().call("status.unsubscribe", token);
    house.say(incident, "resolved");
    house.tell();
    assertEquals(2, mails(email).size());
    assertEquals(
        401, house.nobody().refused("status.unsubscribe", Map.of("token", "none")).code().status());
  }

  @Test
  void anAddressThatSubscribesAnewIsToldOnce() {
    String email = confirmed();
    house.subscribe("email", email, "componentIds", List.of(component.toString()));
    String second = mails(email).stream().map(mail -> token(CONFIRM, mail)).findFirst().get();
    house.nobody().call("status.confirmSubscription", Map.of("token", second));
    house.incident(component);
    house.tell();
    assertEquals(3, mails(email).size());
  }
}
