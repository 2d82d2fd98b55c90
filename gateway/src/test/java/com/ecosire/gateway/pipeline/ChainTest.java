package com.ecosire.gateway.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final Map<String, Object> ADA = Map.of("name", "Ada", "email", "ada@example.com");
  private static final Map<String, Object> ONE = Map.of("number", 1);

  private final House key = House.with(Access.WRITE);

  @Test
  void writesTheChangeItsEventAndItsAuditEntryTogether() {
    Contact ada = key.call("contacts.create", ADA);
    Map<String, String> audit = key.rows("audit_entry", "id").getFirst();
    assertEquals("contacts.create", audit.get("action"));
    assertEquals("SUCCESS", audit.get("outcome"));
    assertEquals("API_KEY", audit.get("actorType"));
    assertEquals(key.caller.id().orElseThrow().toString(), audit.get("apiKeyId"));
    assertEquals("null", audit.get("actorId"));
    assertEquals("Contact", audit.get("resourceType"));
    assertEquals(ada.id().toString(), audit.get("resourceId"));
    assertEquals("Ada", audit.get("resourceName"));
    assertEquals("192.0.2.7", audit.get("ip"));
    assertEquals("curl/8", audit.get("userAgent"));
    assertEquals("request-1", audit.get("requestId"));
    Map<String, String> event = key.rows("outbox_event", "id").getFirst();
    assertEquals("contact.created", event.get("type"));
    assertTrue(
        event.get("payload").contains("\"version\":1,")
            || event.get("payload").contains("\"version\":1}"),
        event.get("payload"));
    assertTrue(event.get("payload").contains(ada.id().toString()));
  }

  @Test
  void leavesNothingOfARefusedCall() {
    key.call("contacts.create", ADA);
    Problem taken = key.refused("contacts.create", ADA);
    assertEquals("already_exists", taken.code().word());
    assertEquals("email", taken.details().getFirst().field());
    assertEquals(1, key.rows("audit_entry", "id").size());
    assertEquals(1, key.rows("outbox_event", "id").size());
    assertEquals(1, key.rows("contact", "id").size());
  }

  @Test
  void namesTheFieldsThatAnUpdateChanges() {
    Contact ada = key.call("contacts.create", ADA);
    key.call("contacts.update", Map.of("phone", "+44 117 496 0123", "name", "Ada"), "id", ada.id());
    Map<String, String> audit = key.rows("audit_entry", "id").getLast();
    assertEquals(
        "[{\"field\":\"phone\",\"before\":null,\"after\":\"+44 117 496 0123\"}]",
        audit.get("changes"));
    assertEquals(ada.id().toString(), audit.get("resourceId"));
  }

  @Test
  void tellsTheNameOfWhatWasDeleted() {
    Contact ada = key.call("contacts.create", ADA);
    key.call("contacts.delete", Map.of(), "id", ada.id());
    Map<String, String> audit = key.rows("audit_entry", "id").getLast();
    assertEquals("Ada", audit.get("resourceName"));
    assertEquals("Deleted contact Ada", audit.get("summary"));
  }

  @Test
  void auditsAnExport() {
    key.call("contacts.export", Map.of());
    Map<String, String> audit = key.rows("audit_entry", "id").getFirst();
    assertEquals("contacts.export", audit.get("action"));
    assertEquals("SUCCESS", audit.get("outcome"));
    assertEquals(1, key.rows("audit_entry", "id").size());
  }

  @Test
  void readsWithoutATrace() {
    key.call("contacts.create", ADA);
    Page<Contact> page = key.call("contacts.list", Map.of());
    assertEquals(1, page.data().size());
    assertEquals(1, key.rows("audit_entry", "id").size());
  }

  @Test
  void refusesAndAuditsWhoMayNot() {
    House reader = House.with(Access.READ);
    Problem denied = reader.refused("contacts.create", Map.of());
    assertEquals("scope_denied", denied.code().word());
    Map<String, String> audit = reader.rows("audit_entry", "id").getFirst();
    assertEquals("DENIED", audit.get("outcome"));
    assertEquals("contacts.create", audit.get("action"));
    assertEquals(1, reader.rows("audit_entry", "id").size());
  }

  @Test
  void asksStrangersForACredentialWithoutAuditingThem() {
    House stranger = House.anonymous(UUID.randomUUID());
    assertEquals("unauthenticated", stranger.code("contacts.create", Map.of()));
    assertEquals(List.of(), stranger.rows("audit_entry", "id"));
  }

  @Test
  void countsCallsBeforeItLooksAtAnythingElse() {
    House free = House.of(Access.READ, UUID.randomUUID(), "free");
    for (int i = 0; i < 100; i++) {
      assertEquals("scope_denied", free.code("contacts.create", Map.of()));
    }
    Problem over = free.refused("contacts.create", Map.of());
    assertEquals("rate_limited", over.code().word());
    assertTrue(assertInstanceOf(Problem.TryLater.class, over).retryAfter().toSeconds() >= 55);
    LimitState state = free.last.limits().getFirst();
    assertEquals("general", state.name());
    assertEquals(0, state.remaining());
    assertEquals(100, free.rows("audit_entry", "id").size());
  }

  @Test
  void countsPublicOperationsByAddressWithinTheGeneralLimit() {
    TrialsModule.does(call -> 1);
    House stranger = House.anonymous(UUID.randomUUID());
    stranger.call("trials.knock", ONE);
    stranger.call("trials.knock", ONE);
    assertEquals(
        List.of("general", "trials.knock"),
        stranger.last.limits().stream().map(LimitState::name).toList());
    assertEquals("rate_limited", stranger.code("trials.knock", ONE));
    // Another caller from the same address.
    assertEquals("rate_limited", key.code("trials.knock", ONE));
  }

  @Test
  void triesDeadlocksAgainWithNewInput() {
    AtomicInteger calls = new AtomicInteger();
    List<UUID> made = new java.util.concurrent.CopyOnWriteArrayList<>();
    TrialsModule.does(
        call -> {
          call.emit(com.ecosire.domain.commerce.contacts.ContactsModule.CREATED, new Contact());
          made.add(call.organization());
          if (calls.incrementAndGet() < 3) {
            throw TrialsModule.database(1213, "40001");
          }
          return call.raised().size();
        });
    TrialsModule.Answer answer = key.call("trials.run", ONE);
    assertEquals(1, answer.count());
    assertEquals(3, made.size());
    assertEquals(1, key.rows("outbox_event", "id").size());
  }

  @Test
  void givesUpAfterThreeTries() {
    TrialsModule.does(
        call -> {
          throw TrialsModule.database(1205, "HY000");
        });
    Problem problem = key.refused("trials.run", ONE);
    assertEquals("unavailable", problem.code().word());
    assertInstanceOf(Problem.TryLater.class, problem);
    assertEquals(3, TrialsModule.COUNT.get());
  }

  @Test
  void answersThatTheDatabaseIsAway() {
    TrialsModule.does(
        call -> {
          throw TrialsModule.database(0, "08S01");
        });
    assertEquals("unavailable", key.code("trials.run", ONE));
    assertEquals("unavailable", key.code("trials.look", ONE));
  }

  @Test
  void tellsALostRaceFromAStaleVersion() {
    TrialsModule.does(
        call -> {
          throw new jakarta.persistence.OptimisticLockException();
        });
    assertEquals("version_conflict", key.code("trials.run", ONE));
    assertEquals("precondition_failed", key.expecting(3).code("trials.run", ONE));
  }

  @Test
  void leavesItsOwnFaultsToWhoLogsThem() {
    IllegalStateException fault = new IllegalStateException("a bug");
    TrialsModule.does(
        call -> {
          throw fault;
        });
    assertSame(fault, assertThrows(IllegalStateException.class, () -> key.run("trials.run", ONE)));
    assertTrue(House.MEASURED.contains("trials.run internal_error"));
  }

  @Test
  void auditsARefusalOfTheMethodItself() {
    TrialsModule.does(
        call -> {
          throw Problems.refusal(
              com.ecosire.domain.problem.ProblemCode.PERMISSION_DENIED, "Owners only");
        });
    assertEquals("permission_denied", key.code("trials.run", ONE));
    assertEquals("DENIED", key.rows("audit_entry", "id").getFirst().get("outcome"));
  }

  @Test
  void relatesOnlyWhatTheCallerMayRead() {
    var operation = House.CATALOG.operation("contacts.get").orElseThrow();
    var target = House.CATALOG.resource(Contact.class).orElseThrow();
    key.call("contacts.create", ADA);
    String read =
        House.CHAIN.relate(operation, target, key.last, call -> call.session().writes() + "");
    assertEquals("false", read);
    House stranger = House.anonymous(key.caller.organization());
    stranger.refused("contacts.list", Map.of());
    assertThrows(
        com.ecosire.domain.problem.ProblemException.class,
        () -> House.CHAIN.relate(operation, target, stranger.last, call -> null));
  }
}
