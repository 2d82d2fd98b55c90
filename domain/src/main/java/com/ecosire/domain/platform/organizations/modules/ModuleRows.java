package com.ecosire.domain.platform.organizations.modules;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.OrganizationsModule;

/** The rows of an organization's modules. */
public final class ModuleRows {
  private ModuleRows() {}

  /** Adds the rows to those of organizations. */
  public static <E, I> Resource<E, I> add(Resource<E, I> resource, ModuleSwitches switches) {
    return resource
        .itemQuery(
            "modules",
            many(OrganizationModule.class),
            "All modules of the product, and whether the organization uses them",
            switches::all)
        .itemCommand(
            "enableModule",
            one(EnabledModules.class),
            "Enable a module, and those that it requires",
            switches::enable,
            at("/organizations/{id}/modules/{module}/enable"),
            needs(ADMIN),
            emits(OrganizationsModule.MODULE_ENABLED))
        .itemCommand(
            "disableModule",
            one(DisabledModule.class),
            "Do without a module; its data stay",
            switches::disable,
            at("/organizations/{id}/modules/{module}/disable"),
            needs(ADMIN),
            emits(OrganizationsModule.MODULE_DISABLED));
  }
}
