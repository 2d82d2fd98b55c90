package com.ecosire.domain.platform.organizations.modules;

import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesTest {
  private final Tenant tenant = open();

  private Object[] path(String module) {
    return new Object[] {"id", tenant.organization(), "module", module};
  }

  private OrganizationModule shown(String module) {
    List<OrganizationModule> all =
        tenant.call("organizations.modules", Map.of(), "id", tenant.organization());
    return all.stream().filter(one -> one.module().equals(module)).findFirst().orElseThrow();
  }

  private EnabledModules enable(String module) {
    return tenant.call("organizations.enableModule", Map.of(), path(module));
  }

  private Problem refused(String operation, String module) {
    return tenant.refused(operation, Map.of(), path(module));
  }

  @Test
  void allModulesOfTheProductAreListed() {
    List<OrganizationModule> all =
        tenant.call("organizations.modules", Map.of(), "id", tenant.organization());
    assertEquals(57, all.stream().map(OrganizationModule::module).distinct().count());
    assertTrue(shown("roles").mandatory());
    assertTrue(shown("roles").enabled());
    assertFalse(shown("payroll").enabled(), "this server has no such module yet");
  }

  /** What is built is described where it is built; the directory says the same. */
  @Test
  void theDirectoryAgreesWithTheModulesThatThereAre() {
    Modules modules = Modules.of(MasterKey.of("0123456789abcdef".repeat(2)), "http://localhost");
    for (ModuleApi module : modules.catalog().modules()) {
      assertEquals(
          module.area(), ModuleDirectory.find(module.name()).orElseThrow().area(), module.name());
    }
  }

  /** Else none of a circle could ever be disabled. */
  @Test
  void noModuleRequiresItselfOverSomeSteps() {
    for (ModuleDirectory.Entry entry : ModuleDirectory.all()) {
      entry
          .requires()
          .forEach(
              required ->
                  assertFalse(
                      ModuleDirectory.withRequired(required).contains(entry.name()),
                      entry.name() + " and " + required));
    }
  }

  @Test
  void aModuleIsDisabledAndEnabledAgain() {
    DisabledModule disabled =
        tenant.call("organizations.disableModule", Map.of(), path("contacts"));
    assertEquals("contacts", disabled.disabled());
    assertFalse(shown("contacts").enabled());
    assertEquals(List.of("contacts"), enable("contacts").enabled());
    assertEquals(List.of(), enable("contacts").enabled());
    assertEquals(
        List.of("organization.created", "module.disabled", "module.enabled"), tenant.events());
  }

  @Test
  void platformModulesCannotBeDoneWithout() {
    Problem problem = refused("organizations.disableModule", "roles");
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
  }

  @Test
  void anUnknownModuleIsNotFoundAndOneThatIsNotHereYetIsRefused() {
    assertEquals(ProblemCode.NOT_FOUND, refused("organizations.enableModule", "weather").code());
    assertEquals(ProblemCode.CONFLICT, refused("organizations.enableModule", "payroll").code());
  }
}
