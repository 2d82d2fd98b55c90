package com.ecosire.domain.operation;

import static com.ecosire.domain.operation.Option.beforeEnrolment;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.ownersOnly;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.whileClosing;
import static com.ecosire.domain.operation.Option.withProvenEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.shape.Doc;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who passes the gate, and in which order reasons are given. */
class GateTest {
  @Doc("Nothing to say")
  record Given(@Doc("Any number") int number) {}

  private static final UUID HERE = UUID.randomUUID();
  private static final Standing GOOD = Standing.good("free");
  private static final Standing CLOSING =
      new Standing("free", Set.of(), true, true, false, Set.of());
  private static final Standing WITHOUT_MODULE =
      new Standing("free", Set.of("trials"), false, true, false, Set.of());
  private static final Catalog CATALOG = Catalog.of(List.of(GateTest::module));

  private static ModuleApi module() {
    ModuleApi module = ModuleApi.module("trials", Area.PLATFORM, "Operations for tests");
    query(module, "look");
    query(module, "greet", publicly());
    query(module, "self", needs(Access.USER), beforeEnrolment());
    command(module, "write");
    command(module, "knock", publicly());
    command(module, "rule", needs(Access.ADMIN));
    command(module, "sign", personally());
    command(module, "close", ownersOnly());
    command(module, "invite", withProvenEmail());
    command(module, "restore", needs(Access.USER), whileClosing());
    return module;
  }

  private static void query(ModuleApi module, String action, Option... options) {
    module.query(action, Given.class, Output.nothing(), "Reads", (given, call) -> null, options);
  }

  private static void command(ModuleApi module, String action, Option... options) {
    module.command(action, Given.class, Output.nothing(), "Writes", (given, call) -> null, options);
  }

  private static Caller person(Standing standing, String... permissions) {
    List<Permission> held =
        Stream.of(permissions).map(Permission::of).flatMap(Optional::stream).toList();
    return new Caller(
        Caller.Who.user(UUID.randomUUID(), "Ada", Optional.empty()),
        HERE,
        Rights.of(held, false),
        standing);
  }

  private static Caller key(Access scope, String... modules) {
    return Caller.key(UUID.randomUUID(), HERE, scope, modules);
  }

  private static Operation<?, ?> operation(String action) {
    return CATALOG.operation("trials." + action).orElseThrow();
  }

  private static Optional<Problem> problem(String action, Caller caller) {
    try {
      Gate.check(operation(action), caller);
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }

  private static String refusal(String action, Caller caller) {
    return problem(action, caller).map(problem -> problem.code().word()).orElse("");
  }

  @Test
  void strangersPassWhereAnybodyMay() {
    Caller stranger = Caller.anonymous(HERE);
    assertEquals("", refusal("greet", stranger));
    assertEquals("", refusal("knock", stranger));
    assertEquals("unauthenticated", refusal("look", stranger));
    assertEquals("unauthenticated", refusal("self", stranger));
  }

  @Test
  void aKeyIsRefusedByItsModulesThenItsScope() {
    assertEquals("module_denied", refusal("rule", key(Access.READ, "orders")));
    assertEquals("scope_denied", refusal("rule", key(Access.WRITE, "trials")));
    assertEquals("", refusal("rule", key(Access.ADMIN)));
    assertTrue(problem("rule", key(Access.READ)).orElseThrow().detail().contains("scope admin"));
  }

  @Test
  void aRefusalNamesThePermissionThatIsMissing() {
    Problem problem = problem("write", person(GOOD, "trials:read")).orElseThrow();
    assertEquals("permission_denied", problem.code().word());
    assertEquals("trials.write needs the permission trials:write", problem.detail());
    assertEquals("", refusal("write", person(GOOD, "trials:write")));
    assertEquals("", refusal("self", person(GOOD)));
  }

  @Test
  void nobodyUsesAModuleThatTheOrganizationDoesWithout() {
    assertEquals("module_disabled", refusal("look", person(WITHOUT_MODULE, "*:admin")));
    assertEquals("permission_denied", refusal("look", person(WITHOUT_MODULE)));
    Caller stranger = Caller.anonymous(HERE);
    assertEquals(
        "module_disabled",
        refusal("greet", new Caller(stranger.who(), HERE, Rights.NONE, WITHOUT_MODULE)));
  }

  @Test
  void aClosingOrganizationIsOnlyRead() {
    Caller admin = person(CLOSING, "*:admin");
    assertEquals("", refusal("look", admin));
    assertEquals("organization_closing", refusal("write", admin));
    assertEquals("organization_closing", refusal("knock", admin));
    assertEquals("", refusal("restore", admin));
  }

  @Test
  void whoMustEnrolASecondFactorDoesSoFirst() {
    Caller caller = person(GOOD.of(true, true), "*:admin");
    assertEquals("mfa_enrolment_required", refusal("look", caller));
    assertEquals("", refusal("self", caller));
    assertEquals("", refusal("greet", caller));
  }

  @Test
  void someChangesNeedAProvenAddress() {
    Caller caller = person(GOOD.of(false, false), "*:admin");
    assertEquals("email_not_verified", refusal("invite", caller));
    assertEquals("", refusal("write", caller));
  }

  @Test
  void someCallsAreLeftToPersonsAndToOwners() {
    assertEquals("permission_denied", refusal("sign", key(Access.ADMIN)));
    assertEquals("", refusal("sign", person(GOOD, "*:write")));
    Problem problem = problem("close", person(GOOD, "*:admin")).orElseThrow();
    assertEquals("permission_denied", problem.code().word());
    assertEquals("trials.close needs the role owner", problem.detail());
    assertEquals("", refusal("close", Caller.system("job", HERE)));
  }

  @Test
  void theDocumentsSayWhoMayCall() {
    assertEquals(
        List.of("Anybody may call it, without a credential."), Gate.sentences(operation("greet")));
    assertEquals(
        List.of(
            "Needs the permission `trials:write`; of an API key the scope `read-write`.",
            "Only owners of the organization may call it."),
        Gate.sentences(operation("close")));
  }
}
