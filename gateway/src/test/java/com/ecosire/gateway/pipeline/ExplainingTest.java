package com.ecosire.gateway.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Explanation.KeyState;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chain says of calls that it does not carry out. */
class ExplainingTest {
  private static final Map<String, Object> GIVEN = Map.of("number", 1);

  private static final Origin ORIGIN = new Origin("request-1", "192.0.2.9", "curl/8", "rest");

  private final House key = House.with(Access.WRITE);

  @BeforeEach
  void methodsAreNotCalled() {
    TrialsModule.does(
        call -> {
          throw new AssertionError("carried out");
        });
  }

  private static Explanation explain(Caller caller, String id, Map<String, ?> values) {
    return explain(caller, id, values, Optional.empty());
  }

  private static Explanation explain(
      Caller caller, String id, Map<String, ?> values, Optional<String> key) {
    Request request = new Request(caller, ORIGIN, key).dryRun();
    Operation<?, ?> operation = House.CATALOG.operation(id).orElseThrow();
    return House.CHAIN.explain(operation, () -> Arguments.of(Map.of(), values), request);
  }

  private static List<String> missing(Explanation explanation) {
    return explanation.missing().stream().map(reason -> reason.code().word()).toList();
  }

  private static List<Long> remaining(Explanation explanation) {
    return explanation.limits().stream().map(LimitState::remaining).toList();
  }

  @Test
  void writesNothing() {
    Explanation explanation = explain(key.caller, "trials.run", GIVEN, Optional.of("a key"));
    assertTrue(explanation.passes());
    assertEquals(Optional.of(KeyState.FRESH), explanation.key());
    assertEquals(List.of(), key.rows("audit_entry", "id"));
    assertEquals(List.of(), key.rows("outbox_event", "id"));
    assertEquals(
        Optional.of(KeyState.FRESH),
        explain(key.caller, "trials.run", GIVEN, Optional.of("a key")).key());
  }

  @Test
  void namesAllThatIsMissing() {
    Caller reader = House.with(Access.READ).caller;
    assertEquals(List.of("scope_denied"), missing(explain(reader, "trials.rule", GIVEN)));
    Caller narrow = Caller.key(UUID.randomUUID(), UUID.randomUUID(), Access.READ, "contacts");
    assertEquals(
        List.of("module_denied", "scope_denied"), missing(explain(narrow, "trials.run", GIVEN)));
    Caller person =
        new Caller(
            Caller.Who.user(UUID.randomUUID(), "Ada", Optional.empty()),
            UUID.randomUUID(),
            Rights.of(List.of(new Permission("trials", Access.READ)), false),
            new Standing("free", Set.of("trials"), true, true, false, Set.of()));
    assertEquals(
        List.of("permission_denied", "module_disabled", "organization_closing"),
        missing(explain(person, "trials.run", GIVEN)));
    Caller stranger = Caller.anonymous(UUID.randomUUID());
    Explanation unknown = explain(stranger, "trials.run", GIVEN);
    assertEquals(List.of("unauthenticated"), missing(unknown));
    assertFalse(unknown.passes());
    assertEquals(List.of(), missing(explain(stranger, "trials.knock", GIVEN)));
  }

  @Test
  void refusalsOfDryRunsAreNotAudited() {
    House reader = House.with(Access.READ);
    explain(reader.caller, "trials.rule", GIVEN);
    assertEquals(List.of(), reader.rows("audit_entry", "id"));
  }

  @Test
  void relationsAreExplainedAsTheyAreDecided() {
    Resource<?, ?> contacts = House.CATALOG.resource(Contact.class).orElseThrow();
    Caller narrow = Caller.key(UUID.randomUUID(), UUID.randomUUID(), Access.READ, "trials");
    Request request = new Request(narrow, ORIGIN, Optional.empty()).dryRun();
    Explanation denied = House.CHAIN.explainRelated(contacts, () -> {}, request).orElseThrow();
    assertEquals("contacts.get", denied.operation().id());
    assertEquals(List.of("module_denied"), missing(denied));
    assertEquals(List.of(), request.limits());
    Request open = new Request(key.caller, ORIGIN, Optional.empty()).dryRun();
    assertTrue(House.CHAIN.explainRelated(contacts, () -> {}, open).orElseThrow().passes());
    Runnable wrong =
        () -> {
          throw Problems.invalid("first", "max", "Must be at most 100");
        };
    Explanation told = House.CHAIN.explainRelated(contacts, wrong, open).orElseThrow();
    assertEquals("first", told.problem().orElseThrow().details().getFirst().field());
    assertFalse(told.passes());
  }

  @Test
  void refusalsOfRelationsAreNotAuditedEither() {
    UUID organization = UUID.randomUUID();
    Caller narrow = Caller.key(UUID.randomUUID(), organization, Access.READ, "trials");
    Operation<?, ?> look = House.CATALOG.operation("trials.look").orElseThrow();
    Resource<?, ?> contacts = House.CATALOG.resource(Contact.class).orElseThrow();
    Request request = new Request(narrow, ORIGIN, Optional.empty()).dryRun();
    assertThrows(
        ProblemException.class, () -> House.CHAIN.relate(look, contacts, request, call -> true));
    assertEquals(List.of(), House.of(Access.READ, organization, "free").rows("audit_entry", "id"));
  }

  @Test
  void judgesTheInputAlsoOfThoseWhoMayNot() {
    Caller stranger = Caller.anonymous(UUID.randomUUID());
    Explanation explanation = explain(stranger, "trials.run", Map.of("nummer", 1));
    assertEquals(
        Set.of("nummer"),
        Set.copyOf(
            explanation.problem().orElseThrow().details().stream().map(v -> v.field()).toList()));
  }

  @Test
  void countsWithinTheGeneralLimitOnly() {
    House some = House.of(Access.WRITE, UUID.randomUUID(), "free");
    List<Long> first = remaining(explain(some.caller, "trials.knock", GIVEN));
    List<Long> second = remaining(explain(some.caller, "trials.knock", GIVEN));
    // The general one, that of the day, and the operation's own.
    assertEquals(3, first.size());
    assertEquals(first.get(0) - 1, second.get(0));
    assertEquals(first.get(1) - 1, second.get(1));
    assertEquals(first.get(2), second.get(2));
  }

  @Test
  void showsALimitThatIsUsedUp() {
    Caller stranger = Caller.anonymous(UUID.randomUUID());
    TrialsModule.does(call -> 1);
    long left = explain(stranger, "trials.knock", GIVEN).limits().getLast().remaining();
    for (long i = 0; i < left; i++) {
      Request real = new Request(stranger, ORIGIN, Optional.empty());
      House.CHAIN.run(
          House.CATALOG.operation("trials.knock").orElseThrow(),
          Arguments.of(Map.of(), GIVEN),
          real);
    }
    Explanation spent = explain(stranger, "trials.knock", GIVEN);
    assertEquals(0, spent.limits().getLast().remaining());
    assertFalse(spent.passes());
    assertTrue(spent.problem().isEmpty());
  }

  @Test
  void isRefusedItselfWhereTheGeneralLimitIsUsedUp() {
    House some = House.of(Access.WRITE, UUID.randomUUID(), "free");
    long left = remaining(explain(some.caller, "trials.run", GIVEN)).getFirst();
    for (long i = 0; i < left; i++) {
      explain(some.caller, "trials.run", GIVEN);
    }
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> explain(some.caller, "trials.run", GIVEN));
    assertEquals("rate_limited", refusal.problem().code().word());
  }

  @Test
  void isNeverCarriedOut() {
    Request request = new Request(key.caller, ORIGIN, Optional.empty()).dryRun();
    Operation<?, ?> operation = House.CATALOG.operation("trials.run").orElseThrow();
    ProblemException refusal =
        assertThrows(
            ProblemException.class,
            () -> House.CHAIN.run(operation, Arguments.of(Map.of(), GIVEN), request));
    assertEquals("bad_request", refusal.problem().code().word());
  }

  @Test
  void aMalformedKeyIsAProblemOfTheInput() {
    Explanation explanation = explain(key.caller, "trials.run", GIVEN, Optional.of(" "));
    assertEquals(
        "Idempotency-Key", explanation.problem().orElseThrow().details().getFirst().field());
  }
}
