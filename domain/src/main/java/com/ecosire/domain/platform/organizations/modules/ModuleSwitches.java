package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Enables and disables the modules of an organization; their data stay. */
public final class ModuleSwitches {
  private final Organizations organizations;
  private final Supplier<Set<String>> present;

  /**
   * The modules of these organizations.
   *
   * @param present the modules that this server has
   */
  public ModuleSwitches(Organizations organizations, Supplier<Set<String>> present) {
    this.organizations = organizations;
    this.present = present;
  }

  /** All modules of the product. */
  public List<OrganizationModule> all(UUID id, Call call) {
    Organization organization = organizations.get(id, call);
    return ModuleDirectory.all().stream().map(entry -> shown(entry, organization)).toList();
  }

  private OrganizationModule shown(ModuleDirectory.Entry entry, Organization organization) {
    boolean enabled = isEnabled(entry.name(), organization);
    return new OrganizationModule(
        entry.name(),
        entry.area().name().toLowerCase(Locale.ROOT),
        enabled,
        entry.isMandatory(),
        isOffered(entry, organization.plan()),
        entry.requires(),
        enabled ? organization.enabledAt(entry.name()) : null);
  }

  private boolean isEnabled(String module, Organization organization) {
    return present.get().contains(module) && !organization.disabledModules().contains(module);
  }

  private static boolean isOffered(ModuleDirectory.Entry entry, Plan plan) {
    return entry.isMandatory() || plan.modules().isEmpty() || plan.modules().contains(entry.name());
  }

  /** The modules that an organization uses and that another plan does not offer. */
  public List<String> beyond(Plan plan, Organization organization) {
    return ModuleDirectory.all().stream()
        .filter(entry -> isEnabled(entry.name(), organization) && !isOffered(entry, plan))
        .map(ModuleDirectory.Entry::name)
        .toList();
  }

  /** Enables a module with those that it requires, as far as they are not. */
  public EnabledModules enable(UUID id, Call call) {
    Organization organization = organizations.change(id, call);
    String module = known(call).name();
    if (!present.get().contains(module)) {
      throw Problems.conflict("The module " + module + " is not part of this server yet");
    }
    // What this server lacks is as good as empty to those that require it.
    List<String> missing =
        ModuleDirectory.withRequired(module).stream()
            .filter(name -> present.get().contains(name) && !isEnabled(name, organization))
            .sorted()
            .toList();
    missing.forEach(name -> requireOffered(name, organization.plan()));
    for (String name : missing) {
      organization.enable(name, call.now());
      call.emit(OrganizationsModule.MODULE_ENABLED, new ModuleChange(organization.id(), name));
    }
    if (!missing.isEmpty()) {
      call.changesRights();
    }
    return new EnabledModules(missing);
  }

  private static void requireOffered(String module, Plan plan) {
    if (!isOffered(ModuleDirectory.find(module).orElseThrow(), plan)) {
      throw Problems.refusal(
          ProblemCode.PLAN_LIMIT,
          "The plan " + plan.code() + " does not offer the module " + module);
    }
  }

  /** Disables a module that no enabled one requires. */
  public DisabledModule disable(UUID id, Call call) {
    Organization organization = organizations.change(id, call);
    ModuleDirectory.Entry entry = known(call);
    if (entry.isMandatory()) {
      throw Problems.invalid(
          "module", "mandatory", "No organization can do without the module " + entry.name());
    }
    List<String> needing = new ArrayList<>();
    for (ModuleDirectory.Entry other : ModuleDirectory.all()) {
      if (other.requires().contains(entry.name()) && isEnabled(other.name(), organization)) {
        needing.add(other.name());
      }
    }
    if (!needing.isEmpty()) {
      throw Problems.refusal(
          ProblemCode.IN_USE,
          "The module " + entry.name() + " is required by " + String.join(", ", needing));
    }
    if (isEnabled(entry.name(), organization)) {
      organization.disable(entry.name(), call.now());
      call.emit(
          OrganizationsModule.MODULE_DISABLED, new ModuleChange(organization.id(), entry.name()));
      call.changesRights();
    }
    return new DisabledModule(entry.name());
  }

  private static ModuleDirectory.Entry known(Call call) {
    return ModuleDirectory.find(call.path("module")).orElseThrow(() -> Problems.notFound("module"));
  }
}
